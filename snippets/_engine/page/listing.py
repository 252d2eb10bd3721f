"""A run as the page shows it: code in tabs, the printed text, the figure."""

import re
from collections.abc import Container
from html import escape
from pathlib import PurePosixPath
from typing import Any

from snippets._engine.page import equations
from snippets._engine.page.before import Before, before
from snippets._engine.page.edition import Edition
from snippets._engine.page.highlight import calls, python, without_marks
from snippets._engine.page.markup import Html, Line, block, fragment, indented, rendered
from snippets._engine.page.shown import every, no_alt
from snippets._engine.read.cut import FIGURE
from snippets._engine.read.embed import LONGEST
from snippets._engine.read.options import EmbedError, Options
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import Embed, Formula, Reference
from snippets._engine.read.places import runs
from snippets._engine.run import figure
from snippets._engine.run.absent import ABSENT, unknown
from snippets._engine.run.result import Result


def lines(edition: Edition, page: Page, embed: Embed) -> tuple[list[Line], dict[str, str]]:
    """The Markdown of an embed, and the figure files that it refers to.

    Raises:
        EmbedError: the file or the part is missing, the run failed, or its figure has no alt text.
    """
    link = page.link(embed)
    options, path, files = link.options, link.path, edition.files(link)
    if path not in files.values():
        raise EmbedError(f"{path} does not exist; create it, or mend the link")
    parts = every(edition, link, files)

    caption = _caption(edition, page, embed)
    figures = {
        f"figures/{_address(file, cell)}": svg
        for name, file in files.items()
        for cell, svg in _drawn(edition.results[file], parts[name].cells)
    }
    drawn = [
        (file, cell) for name, file in files.items() for cell, _ in _drawn(edition.results[file], parts[name].cells)
    ]
    if len(drawn) > len(figures):
        places = ", ".join(f"{file}{f', cell {cell}' if cell else ''}" for file, cell in drawn)
        raise EmbedError(
            f"{len(drawn)} figures have {len(figures)} names between them ({places}); draw one figure a cell, "
            "and name the cells differently"
        )
    if long := next((cell for _, cell in drawn if len(cell) > LONGEST), None):
        raise EmbedError(
            f"the cell {long[:20]}… has {len(long)} characters, of {LONGEST} that the name of a figure may have"
        )
    unrun = {file: said for file in files.values() if (said := unknown(edition.results[file]))}
    if embed.alt and not figures and not unrun:
        raise EmbedError(f'nothing is drawn here: delete the alt text "{embed.alt}", or draw')
    if figures and not embed.alt:
        raise EmbedError(no_alt(link))

    place = runs(page.tokens).get(embed)
    out: list[Line] = [*block(f'<div class="run" id="{place}">' if place else '<div class="run">')]
    if not figures:
        out += [*block('<div class="run-caption">'), caption, *block("</div>")]
    files_of_site: dict[str, str] = {}
    absent = {file for file in unrun if (f := edition.results[file].failure) and f.type == ABSENT}
    texts = {parts[name].text for name, file in files.items() if file not in unrun} or {""}
    folded = bool(options.code) and any(part.code for part in parts.values())
    if folded and len(texts) > 1:
        raise EmbedError(f"{path}: the outputs differ and stand in the tabs, so the code cannot be folded")
    if folded:  # what the text speaks of is what is printed and drawn
        out += block('<details class="figure-code run-code"><summary>Code of the run</summary>')
    for number, (name, file) in enumerate(files.items()):
        tab, files_of_tab = _code(edition, page, file, embed.part, parts[name].code, options, apart=number > 0)
        files_of_site |= files_of_tab
        if file in absent:
            tab += block(f'<p class="run-waits" role="status">{unrun.pop(file)}</p>')
        elif len(texts) > 1:
            tab += _output(parts[name].text, _anchor(page, embed, file))
        if parts[name].code or len(texts) > 1:
            out += [(f'=== "{name}"',), (), *indented(tab)] if len(files) > 1 else tab
    if folded:
        out += block("</details>")
    if len(texts) == 1:
        out += _output(texts.pop(), *(_anchor(page, embed, file) for file in files.values()))
    for said in dict.fromkeys(unrun.values()):
        out += block(f'<p class="run-waits" role="status">{said}</p>')
    first = bool(figures) and next((t for t in page.tokens if isinstance(t, Embed) and t.alt), None) == embed
    for address, svg in figures.items():
        light, dark = figure.themed(svg)
        files_of_site |= {f"{address}-light.svg": light, f"{address}-dark.svg": dark}
        out += picture(page, address, figure.size(svg), embed.alt, caption, first)
        first = False
    for name, file in files.items():
        if parts[name].figure_code and embed.part in (None, FIGURE):
            code, files_of_code = _code(edition, page, file, FIGURE, parts[name].figure_code, Options(), apart=True)
            files_of_site |= files_of_code
            out += block('<details class="figure-code"><summary>Code of the figure</summary>')
            out += [*code, *block("</details>")]
    out += block("</div>")
    return indented(out, embed.indent), files_of_site


def _drawn(result: Result, names: Container[str]) -> list[tuple[str, str]]:
    return [(c.name, svg) for c in result.cells if c.name in names for svg in c.figures]


def anchor(file: str, part: str | None) -> str:
    """The name of an output on its page."""
    return f"out-{_slug(PurePosixPath(file).stem + '-' + (part or ''))}"


def _address(file: str, cell: str) -> str:
    stem = PurePosixPath(file).relative_to("snippets").with_suffix("").as_posix()
    return stem if cell in (FIGURE, "") else f"{stem}-{_slug(cell)}"


def _caption(edition: Edition, page: Page, embed: Embed) -> Line:
    pieces, at = [], 0
    for token in embed.inside:
        if isinstance(token, (Formula, Reference)):
            made = (
                equations.formula(edition.ledger, page, token)
                if isinstance(token, Formula)
                else equations.reference(edition.book, page, token)
            )
            pieces += [embed.caption[at : token.start], *made[0]]
            at = token.end
    return (*pieces, embed.caption[at:])


def _code(
    edition: Edition, page: Page, file: str, part: str | None, code: str, options: Options, apart: bool = False
) -> tuple[list[Line], dict[str, str]]:
    """The listing of a part; `apart` it stands in a file of its own, and the page holds a link to it."""
    if not code:
        return [], {}
    options.check(code)
    shown, hl = without_marks(code, options.hl)
    needed = before(edition.source(file), part) if part else Before("", ())
    values: dict[str, Any] = {"name": PurePosixPath(file).name, "part": part or "", "uses": needed.used}
    values |= {"before": Html(escape(needed.code).replace("\n", "&#10;"))}
    values |= {"words": Html(calls(code)), "elsewhere": ""}
    values["code"] = python(shown, hl)
    if not apart:
        return block(rendered("listing.html", **values, file=page.relative(file))), {}
    stem = PurePosixPath(file).relative_to("snippets").with_suffix("").as_posix()
    address = f"listings/{'-'.join(filter(None, (stem, _slug(part or ''), _slug(hl))))}.html"
    body = rendered("listing.html", **values, file="../" * address.count("/") + file)
    link = rendered("listing.html", **values | {"elsewhere": page.relative(address)}, file="")
    return block(link), {address: fragment(values["name"], address, body)}


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def _output(printed: str, *names: str) -> list[Line]:
    return block(rendered("output.html", name=names[0], text=printed.rstrip("\n"))) if printed.strip() else []


def _anchor(page: Page, embed: Embed, file: str) -> str:
    """The name of an output, where the page shows it for the first time."""
    same = (embed.target, embed.part, embed.kind)
    first = next(t for t in page.tokens if isinstance(t, Embed) and (t.target, t.part, t.kind) == same)
    return anchor(file, embed.part) if first == embed else ""


def picture(
    page: Page, address: str, size: tuple[float, float], alt: str, caption: Line, first: bool = False
) -> list[Line]:
    """The pair of images at `address` below the site, of `size` in pixels, with its caption.

    The `first` of a page is fetched at once: it is what a reader waits for.
    """
    width, height = (round(x) for x in size)
    images = rendered("picture.html", address=page.relative(address), alt=alt, width=width, height=height, first=first)
    return [*block(images), caption, *block("</figcaption></figure>")]
