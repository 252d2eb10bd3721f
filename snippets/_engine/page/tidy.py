"""Finished HTML with fewer elements, and with none that says nothing."""

import re

WORDS = r'<span class="math-words" hidden>([^<]*)</span>'
# Names, white space, punctuation, operators and constants look like the text around them.
PLAIN = re.compile(r'<span class="(?:n|w|p|o|kc|fm|vm)">([^<]*)</span>')
# The corner of a table heads neither a row nor a column.
CORNER = re.compile(r"<th((?: [^>]*)?)>\s*</th>")
# A browser breaks the line between a formula and the comma behind it.
FORMULA = rf"<math data-search-exclude>(?:(?!</math>).)*</math>{WORDS}"
JOINED = re.compile(rf'({FORMULA}|<a class="said" [^>]*>{FORMULA}</a>)([,.;:?!)]+)', re.S)
# A link that is a formula and nothing else has no name for a program that reads aloud.
NAMELESS = re.compile(rf"<a ((?:(?!aria-label)[^>])*)>(<math [^>]*>(?:(?!</math>).)*</math>{WORDS})</a>", re.S)


def tidy(html: str) -> str:
    """The same page without spans that no colour belongs to and headings that head nothing, commas with their formula.

    A link that is a formula gets the formula's words as its name.
    """
    html = CORNER.sub(r"<td\1></td>", PLAIN.sub(r"\1", html))
    html = NAMELESS.sub(r'<a \1 aria-label="\3">\2</a>', html)
    return JOINED.sub(r'<span class="joined">\1\4</span>', html)
