"""Lines of Markdown in which finished HTML can stand."""

from html import escape

from snippets._engine.read.book import Problem


class Html(str):
    """Finished HTML: Python-Markdown passes it through untouched."""


Line = tuple[str, ...]  # pieces of one line, some of them Html


def block(*html: str) -> list[Line]:
    """HTML that stands on a line of its own."""
    return [(), *((Html(h),) for h in html), ()]


def indented(lines: list[Line], by: str = "    ") -> list[Line]:
    return [(by, *line) if any(line) else line for line in lines]


def text(lines: list[str]) -> list[Line]:
    return [(line,) for line in lines]


def problem_box(problem: Problem, inline: bool) -> list[Line]:
    """What a preview shows in the place of something that could not be printed."""
    if inline:
        return [(Html(f'<strong class="press-problem">{escape(str(problem))}</strong>'),)]
    return block(
        '<div class="admonition failure press-problem"><p class="admonition-title">'
        f"{escape(problem.page)}:{problem.line}</p><pre>{escape(problem.message)}</pre></div>"
    )
