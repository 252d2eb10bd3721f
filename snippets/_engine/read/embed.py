"""From a link in a page to the run that it shows: the file that it leads to, its siblings, what the author asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from snippets._engine.read.options import EmbedError, Options
from snippets._engine.read.page_tokens import Embed

LONGEST = 100  # characters of the name of a snippet, and of a cell that draws: files of the site are named after them
SIBLINGS = {"_numpy": "NumPy", "_torch": "PyTorch"}


def target(embed: Embed, page: str) -> str:
    """The path, from the repository's root, that a link on `page` leads to.

    Raises:
        EmbedError: it leads out of `snippets/`, or not to a Python file.
    """
    steps: list[str] = []
    for step in (*PurePosixPath(page).parent.parts, *PurePosixPath(embed.target).parts):
        if step == "..":
            if not steps:
                raise EmbedError(f"{embed.target} leads out of the repository")
            steps.pop()
        elif step != ".":
            steps.append(step)
    path = "/".join(steps)
    if not path.startswith("snippets/") or not path.endswith(".py") or path.startswith("snippets/_"):
        raise EmbedError(
            f"{embed.target} leads to {path}; a run is a file such as ../../snippets/linear_algebra/name_numpy.py"
        )
    if (length := len(steps[-1])) > LONGEST:
        raise EmbedError(f"{steps[-1][:20]}… has {length} characters, of {LONGEST} that the name of a snippet may have")
    return path


def siblings(path: str) -> dict[str, str]:
    """The files that a link to `path` may show, by the name of their tab."""
    for ending in SIBLINGS:
        if path.endswith(f"{ending}.py"):
            stem = path.removesuffix(f"{ending}.py")
            return {name: f"{stem}{end}.py" for end, name in SIBLINGS.items()}
    return {"": path}


@dataclass(frozen=True)
class Link:
    """A link to a run, or to what one prints, as it was read: it leads to `path`, one of its `files` by their tabs."""

    embed: Embed
    options: Options
    path: str
    files: Mapping[str, str]

    @classmethod
    def read(cls, embed: Embed, page: str) -> "Link":
        """Raises EmbedError where the options or the path of a link on `page` are not understood."""
        options = Options.read(embed.options) if embed.kind == "run" else Options()  # an answer has others
        path = target(embed, page)
        return cls(embed, options, path, siblings(path))
