"""Finished HTML with fewer elements, and with none that says nothing."""

import re

# Names, white space, punctuation, operators and constants look like the text around them.
PLAIN = re.compile(r'<span class="(?:n|w|p|o|kc|fm|vm)">([^<]*)</span>')
# The corner of a table heads neither a row nor a column.
CORNER = re.compile(r"<th((?: [^>]*)?)>\s*</th>")
# A browser breaks the line between a formula and the comma behind it.
JOINED = re.compile(r'(<math data-search-exclude>.*?</math><span class="math-words" hidden>[^<]*</span>)([,.;:?!)]+)', re.S)


def tidy(html: str) -> str:
    """The same page without spans that no colour belongs to and headings that head nothing, each comma with its formula."""
    html = CORNER.sub(r"<td\1></td>", PLAIN.sub(r"\1", html))
    return JOINED.sub(r'<span class="joined">\1\2</span>', html)
