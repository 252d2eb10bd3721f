"""Lines of Markdown in which finished HTML can stand, and the templates that make it."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from snippets._engine.read.problem import Problem

TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
    undefined=StrictUndefined,
)


class Html(Markup):
    """Finished HTML: Python-Markdown passes it through untouched."""


Line = tuple[str, ...]  # pieces of one line, some of them Html


def rendered(template: str, **values: object) -> Html:
    """A template of `templates/`, filled in; whatever is not Html is escaped."""
    return Html(TEMPLATES.get_template(template).render(values).strip())


def fragment(title: str, address: str, body: Html) -> str:
    """A file of its own at `address` below the site: `body` is what a page puts in the place of its link."""
    return rendered("fragment.html", title=title, up="../" * address.count("/"), body=body) + "\n"


def block(*html: str) -> list[Line]:
    """HTML that stands on a line of its own."""
    return [(), *((Html(h),) for h in html), ()]


def indented(lines: list[Line], by: str = "    ") -> list[Line]:
    return [(by, *line) if any(line) else line for line in lines]


def text(lines: list[str]) -> list[Line]:
    return [(line,) for line in lines]


def problem_box(problem: Problem, inline: bool) -> list[Line]:
    """What a preview shows in the place of something that could not be printed."""
    box = rendered("problem.html", problem=problem, inline=inline)
    return [(box,)] if inline else block(box)
