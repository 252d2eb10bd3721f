"""The number side of an interactive figure, run by QuickJS: the very module that the page loads, no browser."""

import gzip
import json
import re
from pathlib import Path

import quickjs

from snippets._engine.shrink import shrunk

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs/assets/touch"
SHARED = ("load.js", "frame.js", "../touch.css")
ANY_IMPORT = re.compile(r'^import \{([^}]*)\} from "\./([\w.-]+)";$', re.MULTILINE)


def figures() -> list[str]:
    """The names of all interactive figures: those that have a drawing and a core."""
    return sorted(
        p.name.removesuffix(".core.js")
        for p in FOLDER.glob("*.core.js")
        if (FOLDER / p.name.replace(".core", "")).exists()
    )


def modules(name: str) -> list[str]:
    """The files of a figure's own: its drawing, its core, and what these import."""
    own = [f"{name}.js"]
    for file in own:
        own += [other for _, other in ANY_IMPORT.findall(_read(file)) if other not in (*own, *SHARED)]
    return own


def weight(name: str) -> int:
    """Bytes that the figure and all it needs have on the way to the reader, each file gzipped by itself."""
    return sum(
        len(gzip.compress(shrunk(_read(f), Path(f).suffix).encode(), 9, mtime=0)) for f in (*SHARED, *modules(name))
    )


class Core:
    """`Core("columns").det(1, 2, 3, 4)` calls the exported function `det` and gives Python numbers and lists.

    `shrink`: run the text that is served in place of the text that is in the repository.
    """

    def __init__(self, name: str, shrink: bool = False):
        self._context = _loaded(f"{name}.core.js", shrink)
        self._module = f"modules['{name}.core.js']"

    def __getattr__(self, function: str):
        return lambda *arguments: self._call(f"{self._module}.{function}", *arguments)

    def text(self, name: str) -> str:
        """The exported constant `name` as JSON."""
        return self._context.eval(f"JSON.stringify({self._module}.{name})")

    def _call(self, function: str, *arguments):
        words = ", ".join(json.dumps(a, allow_nan=False) for a in arguments)
        result = self._context.eval(f"JSON.stringify({function}({words})) ?? 'null'")
        return json.loads(result)


class Drawing(Core):
    """A whole figure without a page: what it says and draws for a state."""

    def __init__(self, name: str):
        self._context = _loaded(f"{name}.js", False)
        self._figure = f"modules['{name}.js'].default"
        self.params = json.loads(self._context.eval(f"JSON.stringify({self._figure}.params)"))

    def say(self, state: dict) -> str:
        return self._call(f"{self._figure}.say", state)

    def draw(self, state: dict, width: int) -> str:
        return self._call(
            f"((s, w) => {self._figure}.draw(s, modules['frame.js'].plot({self._figure}, w)))", state, width
        )


def _read(file: str) -> str:
    return (FOLDER / file).read_text(encoding="utf-8")


def _loaded(file: str, shrink: bool) -> quickjs.Context:
    """An engine in which the module and those that it imports have run, each as a module of its own.

    The engine has no loader: an import becomes a line that takes the same names from what has run before.
    """
    context = quickjs.Context()
    context.eval("globalThis.modules = {}")
    done = set()

    def run(name: str):
        if name in done:
            return
        done.add(name)
        text = _read(name)
        for other in ANY_IMPORT.findall(text):
            run(other[1])
        exported = re.findall(r"^export (?:async )?(?:const|function) (\w+)", text, re.MULTILINE)
        text = ANY_IMPORT.sub(lambda m: f"const {{{m[1].replace(' as ', ': ')}}} = modules['{m[2]}'];", text)
        if "export default " in text:
            text, exported = text.replace("export default ", "const figure = "), [*exported, "default: figure"]
        if shrink:
            text = shrunk(text, ".js")
        context.module(f"{text}\nmodules['{name}'] = {{{', '.join(exported)}}};")

    run(file)
    return context
