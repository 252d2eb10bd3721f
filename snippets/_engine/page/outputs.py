"""The numbers that the runs of a page print, and the literals of their code, with the places where they stand."""

import re
from contextlib import suppress
from dataclasses import dataclass, field
from decimal import Decimal

from snippets._engine.page.edition import Edition
from snippets._engine.page.shown import shown
from snippets._engine.read.embed import Link
from snippets._engine.read.numbers import Number, printed
from snippets._engine.read.options import EmbedError
from snippets._engine.read.page import Page
from snippets._engine.run.absent import unknown


@dataclass(frozen=True)
class Source:
    """A number that a run printed, and its line. `place`: where the page shows it, from the page's first character."""

    number: Number
    file: str
    line: str
    place: int
    part: str | None
    shown: bool = True  # its output stands on the page

    @property
    def name(self) -> str:
        return self.file.rsplit("/", 1)[1].removesuffix(".py")

    @property
    def short(self) -> str:
        said = " ".join(self.line.split())
        return said if len(said) <= 90 else f"{said[:88]}…"


@dataclass
class Outputs:
    """`literals` are numbers of the code with the place where the page shows it, `answers` all that the runs behind the
    questions print and write; `waits`: a run is still to come, or was not made here."""

    sources: list[Source] = field(default_factory=list)
    literals: list[tuple[Decimal, int]] = field(default_factory=list)
    answers: list[Source] = field(default_factory=list)
    waits: bool = False


def outputs(edition: Edition, page: Page) -> Outputs:
    """What the page shows of its runs."""
    found = Outputs()
    for link in page.links.values():
        if isinstance(link, Link):
            with suppress(EmbedError):  # reported where it is printed
                _add(found, edition, link)
    return found


def _add(found: Outputs, edition: Edition, link: Link) -> None:
    embed = link.embed
    for file in link.files.values():
        result = edition.results.get(file)
        if result is None:
            continue
        found.waits |= bool(unknown(result))
        if embed.kind == "answer":
            lines = [line for line in result.text.split("\n") if embed.alt in line]
            whole = (result.text + "\n" + re.sub(r"#[^\n]*", "", edition.source(file))).split("\n")
            found.answers += [Source(n, file, l, embed.start, embed.part, False) for l in whole for n in printed(l)]
        else:
            part = shown(edition, link, file)
            lines = part.text.split("\n")
            code = re.sub(r"#[^\n]*", "", edition.source(file))  # a comment is no literal
            found.literals += [(abs(n.value), embed.start) for n in printed(code)]
        shows = embed.kind == "run"
        found.sources += [Source(n, file, l, embed.start, embed.part, shows) for l in lines for n in printed(l)]
