"""A run as the page shows it: code in tabs, the printed text, the figure."""

import re
from pathlib import PurePosixPath

from snippets._engine.page import equations
from snippets._engine.page.edition import Edition
from snippets._engine.page.highlight import calls, python, without_marks
from snippets._engine.page.markup import Html, Line, block, fragment, indented, rendered
from snippets._engine.read.embed import FIGURE, EmbedError, Options, Shown, siblings, target
from snippets._engine.read.page import Page
from snippets._engine.read.page_tokens import Embed, Formula, Reference, scan
from snippets._engine.read.places import runs
from snippets._engine.run import figure
from snippets._engine.run.absent import ABSENT, unknown

WIDEST = 80


def lines(edition: Edition, page: Page, embed: Embed) -> tuple[list[Line], dict[str, str]]:
    """The Markdown of an embed, and the figure files that it refers to.

    Raises:
        EmbedError: the file or the part is missing, the run failed, or its figure has no alt text.
    """
    options, path = Options.read(embed.options), target(embed, page.path)
    files = {name: file for name, file in siblings(path).items() if (edition.root / file).is_file()}
    if path not in files.values():
        raise EmbedError(f"{path} does not exist; create it, or mend the link")
    if embed.part == FIGURE:  # drawn by one of the siblings
        files = {name: file for name, file in files.items() if file == path}
    parts = {name: shown(edition, embed, options, file) for name, file in files.items()}

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
    unrun = {file: said for file in files.values() if (said := unknown(edition.results[file]))}
    if embed.alt and not figures and not unrun:
        raise EmbedError(f'nothing is drawn here: delete the alt text "{embed.alt}", or draw')
    if figures and not embed.alt:
        raise EmbedError(
            f"{path} draws and the link has no alt text; write it in quotes behind the path: "
            f'({embed.target} "What the figure shows")'
        )

    place = runs(page.tokens).get(embed)
    out: list[Line] = [*block(f'<div class="run" id="{place}">' if place else '<div class="run">')]
    if not figures:
        out += [*block('<div class="run-caption">'), caption, *block("</div>")]
    files_of_site: dict[str, str] = {}
    absent = {file for file in unrun if (f := edition.results[file].failure) and f.type == ABSENT}
    texts = {parts[name].text for name, file in files.items() if file not in absent} or {""}
    folded = bool(options.code) and any(part.code for part in parts.values())
    if folded and len(texts) > 1:
        raise EmbedError(f"{path}: the outputs differ and stand in the tabs, so the code cannot be folded")
    if folded:  # what the text speaks of is what is printed and drawn
        out += block('<details class="figure-code run-code"><summary>Code of the run</summary>')
    for number, (name, file) in enumerate(files.items()):
        tab, files_of_tab = _code(page, file, embed.part, parts[name].code, options, apart=number > 0)
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
            code, files_of_code = _code(page, file, FIGURE, parts[name].figure_code, Options(), apart=True)
            files_of_site |= files_of_code
            out += block('<details class="figure-code"><summary>Code of the figure</summary>')
            out += [*code, *block("</details>")]
    out += block("</div>")
    return indented(out, embed.indent), files_of_site


def shown(edition: Edition, embed: Embed, options: Options, file: str) -> Shown:
    """What an embed shows of a file and its run.

    Raises:
        EmbedError: the run failed or warned, ran to its end unexpectedly, prints too wide a line, or there is no part.
    """
    result = edition.results[file]
    failure = result.failure
    if unknown(result):
        return Shown.of((edition.root / file).read_text(encoding="utf-8", errors="replace"), embed.part, {})
    expected = {name for _, _, o in edition.places[file] for name in o.errors}
    if failure and failure.type not in expected:
        raise EmbedError(("" if failure.frames else f"{file}: ") + _report(failure))
    if result.warnings:
        raise EmbedError(
            f"{_report(result.warnings[0])}\n    a published snippet runs without a warning: mend its "
            "cause, or catch it and print what it says"
        )
    if options.fails and not failure:
        raise EmbedError(
            f'{file} ran to its end; {options.fails} was expected. Remove fails="{options.fails}", or mend the snippet'
        )
    texts = {c.name: c.text for c in result.cells}
    wide = next((l for t in texts.values() for l in t.splitlines() if len(l) > WIDEST), None)
    if wide:
        raise EmbedError(f"{file} prints a line of {len(wide)} columns, {WIDEST} fit on a phone and in print: {wide}")
    if failure and options.fails:
        last = result.cells[-1].name
        texts[last] = texts[last] + f"{failure.type}: {failure.message}\n"
    source = (edition.root / file).read_text(encoding="utf-8")
    if not source.strip():
        raise EmbedError(f"{file} is empty; write the snippet, or delete file and link")
    return Shown.of(source, embed.part, texts)


def _report(failure) -> str:
    """Where it happened and what, then the frames of the repository that led there."""
    way = [f"\n    from {f.path}:{f.line}, in {f.name}: {f.code}" for f in reversed(failure.frames[:-1])]
    return f"{failure}{''.join(way)}"


def _drawn(result, names):
    return [(c.name, svg) for c in result.cells if c.name in names for svg in c.figures]


def anchor(file: str, part: str | None) -> str:
    """The name of an output on its page."""
    return f"out-{_slug(PurePosixPath(file).stem + '-' + (part or ''))}"


def _address(file: str, cell: str) -> str:
    stem = PurePosixPath(file).relative_to("snippets").with_suffix("").as_posix()
    return stem if cell in (FIGURE, "") else f"{stem}-{_slug(cell)}"


def _caption(edition: Edition, page: Page, embed: Embed) -> Line:
    pieces, at = [], 0
    for token in scan(embed.caption):
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
    page: Page, file: str, part: str | None, code: str, options: Options, apart: bool = False
) -> tuple[list[Line], dict[str, str]]:
    """The listing of a part; `apart` it stands in a file of its own, and the page holds a link to it."""
    if not code:
        return [], {}
    options.check(code)
    shown, hl = without_marks(code, options.hl)
    values = {"name": PurePosixPath(file).name, "part": part or "", "words": Html(calls(code)), "elsewhere": ""}
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
