"""Formulas as the search finds them, and words with formulas in them."""

import re

from markupsafe import escape

from snippets._engine.page.markup import Html
from snippets._engine.typeset.mathml import mathml, text

SEMANTICS = re.compile(r"<annotation\b.*?</annotation>|</?semantics>", re.DOTALL)


def searchable(latex: str, display: bool, copied: bool = False) -> Html:
    """The search finds a formula once, as readable text, not once as MathML and once as LaTeX.

    The LaTeX stays where it can be copied.
    """
    html = mathml(latex, display)
    if not copied:
        html = SEMANTICS.sub("", html)
    html = html.replace("<math", "<math data-search-exclude", 1)
    return Html(f'{html}<span class="math-words" hidden>{escape(text(latex, display))}</span>')


def typeset(words: str) -> Html:
    """Words with formulas between dollars, as HTML. Raises MathError where one does not translate."""
    pieces = re.split(r"\$([^$]+)\$", words)
    return Html("".join(searchable(p.strip(), False) if i % 2 else _marked(p) for i, p in enumerate(pieces)))


def _marked(words: str) -> str:
    """Words between stars stand out, as in Markdown."""
    bold = re.sub(r"\*\*([^*]+)\*\*", r"<strong>\1</strong>", str(escape(words)))
    return re.sub(r"\*([^*]+)\*", r"<em>\1</em>", bold)
