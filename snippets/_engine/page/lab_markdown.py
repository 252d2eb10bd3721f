"""The cells of an executed lab as Markdown: text, code, what it gave, and tasks with their solution folded."""

import re
from html import escape
from typing import Protocol
from xml.etree import ElementTree

from snippets._engine.page import lab_download
from snippets._engine.page.listing import picture
from snippets._engine.page.shown import WIDEST
from snippets._engine.read import cells
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import Embed, scan
from snippets._engine.read.problem import Problem
from snippets._engine.run import figure
from snippets._engine.run.harmless import unsafe


class Executed(Protocol):
    """What is asked of a lab here: `lab.Lab` stands above."""

    path: str
    executed: list[dict]
    problems: list[Problem]

    @property
    def name(self) -> str: ...

    @property
    def tasks(self) -> list[str]: ...

    def problem(self, line: int, message: str) -> Problem: ...

    def line(self, text: str) -> int: ...


def printed(lab: Executed) -> tuple[list[str], dict[str, str]]:
    """The Markdown of each cell of a lab, and its figure files; what is wrong becomes a problem of the lab."""
    figures: dict[str, str] = {}
    out, number = [], 0
    for cell, following in zip(lab.executed, [*lab.executed[1:], {}], strict=False):
        meta = cell["metadata"]
        if cell["cell_type"] == "markdown":
            _look(lab, cell["source"])
            out.append(cell["source"])
            if len(out) == 1 and not any("stopped" in c for c in lab.executed):
                out.append(_links(lab))
        elif cell["cell_type"] == "code" and "task" in meta:
            number += 1
            out += [
                _box("exercise", f"{number}. {meta['task']}", [_code(meta["given"])], "lab-task"),
                _box("solution", "What the check asks", [_code(following["source"])], "lab-check"),
                _box(
                    "solution",
                    "One way to write it",
                    [_code(cell["source"]), *_outputs(lab, cell, figures), *_outputs(lab, following, figures)],
                ),
            ]
        elif cell["cell_type"] == "code" and "check" not in meta:
            out += [_code(cell["source"]), *_outputs(lab, cell, figures)]
        if "stopped" in cell:
            out.append(problem(cell["stopped"]))
    if not lab.executed:
        out += [f"# {lab.name}", *(problem(str(p)) for p in lab.problems)]
    return out, figures


def _links(lab: Executed) -> str:
    tasks = lab.tasks
    work = (
        f'<a download href="../{lab_download.name(lab.name, "-exercise")}">Download the notebook to work on</a>, or '
        if tasks
        else ""
    )
    return (
        f'<p class="lab-download">{work}<a download href="../{lab_download.name(lab.name)}">'
        f"{'the one with all solutions' if tasks else 'Download the notebook'} and what they print</a></p>"
    )


def _code(source: str) -> str:
    return "\n".join(fence(source, ".python"))


def _box(kind: str, title: str, parts: list[str], name: str = "") -> str:
    attributes = f"    attrs: {{class: {name}}}\n" if name else ""
    return f"/// {kind}{f' | {title}' if title else ''}\n{attributes}\n" + "\n\n".join(parts) + "\n\n///"


def problem(text: str) -> str:
    """The box of a problem, as the press prints it."""
    where, _, message = text.partition(": ")
    return (
        f'<div class="admonition failure press-problem"><p class="admonition-title">{escape(where)}</p>'
        f"<pre>{escape(message)}</pre></div>"
    )


def _outputs(lab: Executed, cell: dict, figures: dict[str, str]) -> list[str]:
    out, line = [], cell["metadata"].get("line", 1)
    for output in cell["outputs"]:
        svg = "".join(output.get("data", {}).get("image/svg+xml", ""))
        if svg:
            out.append(_figure(lab, line, cell["metadata"], svg, figures))
        elif said := "".join(output.get("text") or output.get("data", {}).get("text/plain", "")).rstrip("\n"):
            if output.get("name") == "stderr":
                lab.problem(line, f"a lab runs without a warning; it says: {said.splitlines()[0]}")
            if " at 0x" in said:
                lab.problem(line, "this cell shows an address in memory; end its last line with a semicolon, or print")
            if any(len(one) > WIDEST for one in said.splitlines()):
                lab.problem(line, f"this cell prints lines of more than {WIDEST} columns")
            out.append("\n".join(fence(said, '.text .run-output title="Output"')))
    return out


def _look(lab: Executed, text: str) -> None:
    for token in scan(text):
        line = lab.line(text.splitlines()[token.line - 1])
        if getattr(token, "display", False) and hasattr(token, "latex"):
            lab.problem(
                line,
                "a lab states no formula of its own: put it, with its check, into a chapter, and "
                "repeat it here by \\eqref{its-label} alone on a line",
            )
        elif isinstance(token, Embed):
            lab.problem(line, "a lab shows its own cells only; link to the page that embeds the snippet")


def _figure(lab: Executed, line: int, meta: dict, svg: str, figures: dict[str, str]) -> str:
    if not meta.get("alt"):
        lab.problem(line, 'this cell draws; say what the figure shows: # %% alt="…" caption="…"')
    try:
        drawn = figure.clean(re.sub(r"(?s)^.*?(?=<svg)", "", svg))
        what = unsafe(drawn)
    except (ElementTree.ParseError, ValueError, KeyError):
        what = "XML that is not well-formed"
    if what:
        lab.problem(line, f"the figure of this cell may not hold {what}; draw with Matplotlib")
        return ""
    if len(drawn) > figure.LIMIT:
        lab.problem(line, f"the figure has {len(drawn) // 1000} kB, over {figure.LIMIT // 1000} kB: draw fewer points")
    address = f"figures/labs/{lab.name}-{len(figures) // 2 + 1}"
    for scheme, painted in zip(("light", "dark"), figure.themed(drawn), strict=True):
        figures[f"{address}-{scheme}.svg"] = painted
    place = Page(lab.path, "", "", 0, ())
    lines = picture(place, address, figure.size(drawn), meta.get("alt", ""), (meta.get("caption", ""),))
    inner = "\n".join("".join(line) for line in lines).replace("<figcaption>", "<figcaption markdown>")
    return f'<div class="run" markdown>\n{inner}\n</div>'


def fence(code: str, attributes: str) -> list[str]:
    """A fenced block that `code` cannot close."""
    ticks = "`" * max(3, 1 + max((len(t) for t in re.findall("`+", code)), default=0))
    return [f"{ticks}{{ {attributes} }}", *cells.lines_of(code), ticks]
