"""A report that a reader opens with one click: the address of a new issue, filled in."""

from urllib.parse import urlencode, urlsplit

from snippets._engine.read.book import Equation
from snippets._engine.read.page import Page

LONGEST = 1500  # characters of LaTeX: an address of a few thousand is still accepted everywhere
BODY = """\
Page: {title} ({page}, line {line})
Formula: {name}

```latex
{latex}
```

What was compared: {compared}

What is wrong, and how do you know?

"""


def report(repository: str, equation: Equation, home: Page, compared: str) -> str:
    """The address of a new issue in `repository` about a formula: its page, number, LaTeX and what its check did.

    GitLab has parameters of its own; GitHub, Gitea and Forgejo share theirs.
    """
    name = f"{equation.number}, {equation.label}" if equation.number else equation.label
    latex = equation.latex if len(equation.latex) <= LONGEST else equation.latex[:LONGEST] + " …"
    title = f"Formula {equation.number or equation.label}: is it wrong?"
    body = BODY.format(
        title=home.meta.get("title", home.path),
        page=equation.page,
        line=equation.line,
        name=name,
        latex=latex,
        compared=compared,
    )
    base = repository.rstrip("/").removesuffix(".git")
    if "gitlab" in (urlsplit(base).hostname or ""):
        return f"{base}/-/issues/new?" + urlencode({"issue[title]": title, "issue[description]": body})
    return f"{base}/issues/new?" + urlencode({"title": title, "body": body})
