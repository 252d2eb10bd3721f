"""Finished HTML with fewer elements, and with none that says nothing."""

import re
from html import unescape

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

# Code between fences, as the extension that highlights it leaves it.
FENCED = re.compile(r"(?<=<pre><span></span><code>).*?(?=</code></pre>)", re.S)
# A line up to this long is never wrapped: so many characters fit beside the margins of a screen of 320 pixels.
SHORT = 34


def tidy(html: str) -> str:
    """The same page without spans that no colour belongs to and headings that head nothing, commas with their formula.

    A link that is a formula gets the formula's words as its name, code that may be wrapped its lines.
    """
    html = FENCED.sub(lambda m: lined(m[0]), html)
    html = CORNER.sub(r"<td\1></td>", PLAIN.sub(r"\1", html))
    html = NAMELESS.sub(r'<a \1 aria-label="\3">\2</a>', html)
    return JOINED.sub(r'<span class="joined">\1\4</span>', html)


def lined(code: str, hl: frozenset[int] = frozenset()) -> str:
    """Highlighted code in which each line that may be wrapped is an element that knows how far it is indented.

    What goes on below it can so be told from a new line. The characters stay those of the source.
    """
    lines = code.split("\n")
    return "".join(_line(line, n in hl, "\n" * (n < len(lines))) for n, line in enumerate(lines, 1))


def _line(line: str, stands_out: bool, end: str) -> str:
    text = unescape(re.sub("<[^>]*>", "", line))
    indent = len(text) - len(text.lstrip(" "))
    names = ["hll"] * stands_out + ["line"] * (len(text) > SHORT)
    if not names:
        return line + end
    style = f' style="--in:{indent}"' if indent and len(text) > SHORT else ""
    return f'<span class="{" ".join(names)}"{style}>{line}{end}</span>'
