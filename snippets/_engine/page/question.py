"""The answer to a question: read from what a snippet printed, or from a formula, so that nobody types it twice.

`[What to give](../../snippets/part/name_numpy.py "label"){ .answer }` stands alone on its line in an `/// answer`
that follows its `/// question`. The answer is what the run prints behind the label. With `(#label "X = 3, y = 2")`
it is what that formula gives for those values; with `code` it is a function. The list that follows holds wrong
answers with a reply each, as "- `0.9` is the sensitivity." Without a script the answer is a fold.
"""

import math
import re

from snippets._engine.page import answer_code
from snippets._engine.page.answer_value import NUMBER, Right, computed, printed, words
from snippets._engine.page.edition import Edition
from snippets._engine.page.equations import reference
from snippets._engine.page.markup import Html, Line, block, indented, rendered
from snippets._engine.read.options import EmbedError
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import Embed, Reference
from snippets._engine.run.absent import unknown

WRONG = re.compile(r"^[ \t]*- `([^`\n]+)`", re.MULTILINE)


class AnswerError(EmbedError):
    """A wrong answer that cannot stand; `line` is where it does."""

    def __init__(self, message: str, line: int):
        super().__init__(message)
        self.line = line


def lines(edition: Edition, page: Page, embed: Embed) -> list[Line]:
    """The Markdown of an answer.

    Raises:
        EmbedError: no such run or formula, no value in it, or a wrong answer that is right.
    """
    if "$" in embed.caption or "`" in embed.caption:
        raise EmbedError(f'"{embed.caption}" labels a field: write it in words, without formulas or code')
    take, choose, code = _options(embed.options)
    if not embed.target:
        right, equation = computed(edition.book, embed.part or "", embed.alt)
        link = reference(edition.book, page, Reference(0, 0, embed.line, equation.label))
        source = Html(f"{_joined(link)} gives it for {Html.escape(embed.alt)}")
        return indented(_value(page, embed, right, source, f"({equation.label})", choose), embed.indent)
    path = page.link(embed).path
    result = edition.results.get(path)
    if result is None:
        raise EmbedError(f"{path} is shown on no page, so it does not run; embed it, or mend the link")
    if said := unknown(result):
        return indented(block(f'<p class="run-waits" role="status">{said}</p>'), embed.indent)
    if code:
        text = (edition.root / path).read_text(encoding="utf-8", errors="replace")
        return indented(answer_code.lines(text, embed.caption, embed.part, path), embed.indent)
    right = printed(result.text, embed.alt, path, take)
    name = Html(f"<code>{Html.escape(path.rsplit('/', 1)[1])}</code> prints it")
    return indented(_value(page, embed, right, name, path, choose), embed.indent)


def _value(page: Page, embed: Embed, right: Right, source: Html, path: str, choose: bool) -> list[Line]:
    """The answer that a reader types or chooses, with the wrong ones looked at."""
    wrong = _wrong(page.body[embed.end :])
    numbers = all(re.fullmatch(NUMBER, word) for word in right.entries)
    if not (numbers or choose):
        raise EmbedError(
            f'"{embed.alt}" in {path} is followed by "{right.entries[0]}", which is no number; write .answer choose'
        )
    if choose and not wrong:
        raise EmbedError("a choice needs wrong answers: a list below it, such as - `0.9` is the sensitivity")
    if choose and any("|" in text for text in (*right.entries, *(text for _, text in wrong))):
        raise EmbedError("a choice cannot hold the sign |")
    for line, text in wrong:
        _refuse_right(text, line, right, numbers, choose)
    choices = sorted({str(right), *(text for _, text in wrong)}) if choose else []
    return block(rendered("answer.html", choices="|".join(choices), caption=embed.caption, right=right, source=source))


def _joined(lines: list[Line]) -> Html:
    return Html("".join(piece for line in lines for piece in line))


def same(x: float, y: float) -> bool:
    """Whether an answer x counts as y: whole numbers exactly, others within 1 % (questions.js has the same rule)."""
    return x == y if math.isinf(y) or y == math.floor(y) else abs(x - y) <= 0.01 * abs(y)


def _options(text: str) -> tuple[int | None, bool, bool]:
    take, choose, code = None, False, False
    for word in text.split():
        if word == "choose":
            choose = True
        elif word == "code":
            code = True
        elif re.fullmatch(r"take=[1-9]\d?", word):
            take = int(word[5:])
        else:
            raise EmbedError(f'"{word}" is not an option of an answer; there are choose, code and take=2')
    return take, choose, code


def _wrong(rest: str) -> list[tuple[int, str]]:
    """(line, counted from 1 at the link, wrong answer) of the list below, up to the end of the box."""
    inside = re.split(r"^[ \t]*///", rest, maxsplit=1, flags=re.MULTILINE)[0]
    return [(inside.count("\n", 0, m.start()) + 1, m[1]) for m in WRONG.finditer(inside)]


def _refuse_right(text: str, line: int, right: Right, numbers: bool, choose: bool) -> None:
    """Raises EmbedError where a wrong answer is of another kind than the right one, or would count as right."""
    message, entries = "", words(text)
    if choose:
        message = "is the right answer" if text == str(right) else ""
    elif not all(re.fullmatch(NUMBER, w) for w in entries):
        message = "is no number: write `0.9`, or `3, 2` for several"
    elif len(entries) == len(right.entries) and all(
        same(float(w), float(r)) for w, r in zip(entries, right.entries, strict=True)
    ):
        message = f"counts as right: the answer is {right}"
    if message:
        raise AnswerError(f"the wrong answer `{text}` {message}", line)
