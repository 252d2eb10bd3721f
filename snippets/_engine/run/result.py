"""What one run of a snippet gives, as plain data that goes to JSON and back."""

import dataclasses
import json
import sys
from dataclasses import dataclass, field
from functools import cache
from importlib import metadata
from platform import python_version
from typing import Any, NoReturn


@dataclass(frozen=True)
class Frame:
    """One line of a traceback: file (relative to the repository), line from 1, its code, the function's name."""

    path: str
    line: int
    code: str
    name: str


@dataclass(frozen=True)
class Failure:
    """An error or a warning; `frames` are the repository's own lines only, the last one is where it happened."""

    type: str
    message: str
    frames: tuple[Frame, ...] = ()

    def __str__(self) -> str:
        where = "".join(f"{f.path}:{f.line}: " for f in self.frames[-1:])
        code = "".join(f"\n    {f.code}" for f in self.frames[-1:] if f.code)
        return f"{where}{self.type}: {self.message}{code}"


@dataclass(frozen=True)
class Cell:
    """What one `# %%` cell printed and drew; figures are SVG in the reserved colours."""

    name: str
    text: str
    figures: tuple[str, ...] = ()


@dataclass(frozen=True)
class Result:
    """One run. After a failure, `cells` end with the cell that failed (none if the process was killed)."""

    path: str
    cells: tuple[Cell, ...] = ()
    failure: Failure | None = None
    warnings: tuple[Failure, ...] = ()
    files: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    versions: dict[str, str] = field(default_factory=dict)
    killed: bool = False

    @property
    def text(self) -> str:
        """All that was printed."""
        return "".join(cell.text for cell in self.cells)

    def to_json(self) -> str:
        return json.dumps(dataclasses.asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str, ours: bool = False) -> "Result":
        """Raises one of `DAMAGED` where the text is not what `to_json` gives; one of ours is known to be."""
        d = json.loads(text)
        d["cells"] = tuple(Cell(c["name"], c["text"], tuple(c["figures"])) for c in d["cells"])
        d["failure"] = d["failure"] and _failure(d["failure"])
        d["warnings"] = tuple(map(_failure, d["warnings"]))
        result = cls(**d)
        return (
            result
            if ours or all(_fits(getattr(result, f.name), f.type) for f in dataclasses.fields(cls))
            else _refuse()
        )


def _fits(value: object, kind: Any) -> bool:
    """Whether a field holds what its annotation says; cells, failures and frames are looked into."""
    if dataclasses.is_dataclass(value):
        return all(_fits(getattr(value, f.name), f.type) for f in dataclasses.fields(value))
    match kind:
        case _ if kind in (str, int, float, bool):
            return type(value) is kind or kind is float and type(value) is int
        case _ if kind == dict[str, str]:
            return isinstance(value, dict) and all(isinstance(t, str) for pair in value.items() for t in pair)
        case _ if getattr(kind, "__origin__", None) is tuple:
            inner = kind.__args__[0]
            return isinstance(value, tuple) and all(isinstance(v, inner) and _fits(v, inner) for v in value)
    return value is None  # Failure | None


def _refuse() -> NoReturn:
    raise ValueError("a field has another type")


DAMAGED = (ValueError, KeyError, TypeError, AttributeError, RecursionError)  # what `from_json` raises
WAITS = "waits"  # the type of a failure that is none: the run has not been made yet


def waiting(path: str) -> Result:
    """What a preview shows of a run that has not ended."""
    return Result(path, failure=Failure(WAITS, "running…"))


def _failure(d: dict) -> Failure:
    return Failure(d["type"], d["message"], tuple(Frame(**frame) for frame in d["frames"]))


def versions(modules: set[str]) -> dict[str, str]:
    """The versions of Python and of the installed libraries behind the modules, found without importing them."""
    found = {name: _version(name) for name in sorted(modules - sys.stdlib_module_names)}
    return {"python": python_version()} | {name: version for name, version in found.items() if version}


DISTRIBUTIONS = {"sklearn": "scikit-learn", "mpl_toolkits": "matplotlib"}  # others are looked for, which takes long


@cache
def _version(module: str) -> str:
    try:
        return metadata.version(DISTRIBUTIONS.get(module, module))
    except metadata.PackageNotFoundError:
        names = _distributions().get(module)
        return metadata.version(names[0]) if names else ""


@cache
def _distributions() -> dict[str, list[str]]:
    return dict(metadata.packages_distributions())
