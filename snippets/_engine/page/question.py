"""The answer to a question: read from what a snippet printed, so that nobody types it twice.

`[What to give](../../snippets/part/name_numpy.py "label"){ .answer }` stands alone on its line in an `/// answer`
that follows its `/// question`. The answer is what the run prints behind the label. The list that follows holds
wrong answers with a reply each, as "- `0.9` is the sensitivity." Without a script the answer is a fold.
"""

import math
import re

from snippets._engine.page.markup import Line, block, indented, rendered
from snippets._engine.read.book import Page
from snippets._engine.read.embed import EmbedError, target
from snippets._engine.read.page_tokens import Embed
from snippets._engine.run.result import WAITS

NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
VALUE = re.compile(
    rf"[\s:=,]*(?:\[(?P<vector>(?:[^\[\]\n]|\[[^\[\]\n]*\])*)\]|\((?P<shape>[^)\n]*)\)|(?P<number>{NUMBER})|(?P<word>[^\n,]+))"
)
WRONG = re.compile(r"^[ \t]*- `([^`\n]+)`", re.MULTILINE)
FORM = '[What to give](../../snippets/part/name_numpy.py "label"){ .answer }'


class AnswerError(EmbedError):
    """A wrong answer that cannot stand; `line` is where it does."""

    def __init__(self, message: str, line: int):
        super().__init__(message)
        self.line = line


def lines(press, page: Page, embed: Embed) -> list[Line]:
    """The Markdown of an answer; `press` gives `results` (path -> run).

    Raises:
        EmbedError: no such run, nothing printed behind the label, or a wrong answer that is right.
    """
    if "$" in embed.caption or "`" in embed.caption:
        raise EmbedError(f'"{embed.caption}" labels a field: write it in words, without formulas or code')
    take, choose = _options(embed.options)
    path = target(embed, page.path)
    result = press.results.get(path)
    if result is None:
        raise EmbedError(f"{path} is shown on no page, so it does not run; embed it, or mend the link")
    if result.failure and result.failure.type == WAITS:
        return indented(block('<p class="run-waits" role="status">running…</p>'), embed.indent)
    right = value(result.text, embed.alt, path, take)
    wrong = _wrong(page.body[embed.end :])
    numbers = all(re.fullmatch(NUMBER, word) for word in right)
    if not (numbers or choose):
        raise EmbedError(
            f'"{embed.alt}" in {path} is followed by "{right[0]}", which is no number; write .answer choose'
        )
    if choose and not wrong:
        raise EmbedError("a choice needs wrong answers: a list below it, such as - `0.9` is the sensitivity")
    if choose and any("|" in text for text in (*right, *(text for _, text in wrong))):
        raise EmbedError("a choice cannot hold the sign |")
    for line, text in wrong:
        _refuse_right(text, line, right, numbers, choose)
    data = {"caption": embed.caption, "right": right, "file": path.rsplit("/", 1)[1]}
    choices = sorted({", ".join(right), *(text for _, text in wrong)}) if choose else []
    return indented(block(rendered("answer.html", choices="|".join(choices), **data)), embed.indent)


def value(text: str, label: str, path: str, take: int | None = None) -> list[str]:
    """What `text` prints behind `label`: the entries of a vector, a matrix or a shape, or one number or word.

    The entries of a matrix come row by row, as a list of lists on one line prints them.

    `take` keeps one entry, counted from 1.

    Raises:
        EmbedError: the label is not printed, or more than once, or too little stands behind it.
    """
    if not label.strip():
        raise EmbedError(f"say which line of {path} holds the answer: {FORM}")
    times = text.count(label)
    if times != 1:
        said = f"prints it {times} times; quote more of the line" if times else f"prints no such text:\n{text.rstrip()}"
        raise EmbedError(f'the answer is looked for behind "{label}", and {path} {said}')
    found = VALUE.match(text, text.index(label) + len(label))
    if not found or not found[0].strip(" \t\n:=,"):
        raise EmbedError(f'{path} prints nothing behind "{label}"')
    inside = found["vector"] if found["vector"] is not None else found["shape"]
    entries = (
        re.sub(r"[\[\],]", " ", inside).split() if inside is not None else [(found["number"] or found["word"]).strip()]
    )
    if take is not None:
        if not 1 <= take <= len(entries):
            raise EmbedError(f'take={take}: {len(entries)} stand behind "{label}" in {path}')
        entries = [entries[take - 1]]
    if not entries:
        raise EmbedError(f'{path} prints nothing between the brackets behind "{label}"')
    return [plain(e) for e in entries]


def plain(word: str) -> str:
    """A number as a reader writes it: `15.` and `2.0` become 15 and 2. One that is too large stays as it is."""
    return f"{float(word):.12g}" if re.fullmatch(NUMBER, word) and math.isfinite(float(word)) else word


def same(x: float, y: float) -> bool:
    """Whether an answer x counts as y: whole numbers exactly, others within 1 % (questions.js has the same rule)."""
    return x == y if math.isinf(y) or y == math.floor(y) else abs(x - y) <= 0.01 * abs(y)


def _options(text: str) -> tuple[int | None, bool]:
    take, choose = None, False
    for word in text.split():
        if word == "choose":
            choose = True
        elif re.fullmatch(r"take=[1-9]\d?", word):
            take = int(word[5:])
        else:
            raise EmbedError(f'"{word}" is not an option of an answer; there are choose and take=2')
    return take, choose


def _wrong(rest: str) -> list[tuple[int, str]]:
    """(line, counted from 1 at the link, wrong answer) of the list below, up to the end of the box."""
    inside = re.split(r"^[ \t]*///", rest, maxsplit=1, flags=re.MULTILINE)[0]
    return [(inside.count("\n", 0, m.start()) + 1, m[1]) for m in WRONG.finditer(inside)]


def _refuse_right(text: str, line: int, right: list[str], numbers: bool, choose: bool) -> None:
    """Raises EmbedError where a wrong answer is of another kind than the right one, or would count as right."""
    words = text.replace(",", " ").split()
    message = ""
    if choose:
        message = "is the right answer" if text == ", ".join(right) else ""
    elif not all(re.fullmatch(NUMBER, w) for w in words):
        message = "is no number: write `0.9`, or `3, 2` for several"
    elif len(words) == len(right) and all(same(float(w), float(r)) for w, r in zip(words, right, strict=True)):
        message = f"counts as right: the run gives {', '.join(right)}"
    if message:
        raise AnswerError(f"the wrong answer `{text}` {message}", line)
