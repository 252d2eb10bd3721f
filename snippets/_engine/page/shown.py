"""What a link shows of a run: its code, its text, the cells that draw; and what keeps it from being shown."""

from collections.abc import Mapping
from itertools import groupby

from snippets._engine.page.edition import Edition
from snippets._engine.read.cut import Shown
from snippets._engine.read.embed import Link
from snippets._engine.read.hidden import hidden
from snippets._engine.read.options import EmbedError, Options
from snippets._engine.run.absent import unknown
from snippets._engine.run.result import Failure

WIDEST = 80


class Faults(EmbedError):
    """All that is wrong with one link: `said`, each a problem of its own."""

    def __init__(self, said: list[str]):
        super().__init__("\n".join(said))
        self.said = said


def every(edition: Edition, link: Link, files: Mapping[str, str]) -> dict[str, Shown]:
    """What a link shows of each of its files, by the name of their tab.

    Raises:
        Faults: what is wrong with any of the files, and with a figure that they draw all the same.
    """
    parts: dict[str, Shown] = {}
    said: list[str] = []
    for name, file in files.items():
        try:
            parts[name] = shown(edition, link, file)
        except EmbedError as error:
            said += getattr(error, "said", [str(error)])
    if said:
        part, runs = link.embed.part, [edition.results[file] for file in files.values()]
        if not link.embed.alt and any(cell.figures for run in runs for cell in run.cells if part in (None, cell.name)):
            said.append(no_alt(link))
        raise Faults([*dict.fromkeys(said)])
    return parts


def no_alt(link: Link) -> str:
    target = link.embed.target
    return (
        f'{link.path} draws and the link has no alt text; write it in quotes behind the path: ({target} "What the '
        'figure shows")'
    )


def shown(edition: Edition, link: Link, file: str) -> Shown:
    """What a link shows of a file and its run, found once.

    Raises:
        EmbedError: the run failed, or there is no part; Faults: it warned, ran to its end unexpectedly, prints too wide.
    """
    wanted = file, link.embed.part, link.options
    if wanted not in edition.cut:
        edition.cut[wanted] = _shown(edition, *wanted)
    return edition.cut[wanted]


def _shown(edition: Edition, file: str, part: str | None, options: Options) -> Shown:
    result = edition.results[file]
    failure = result.failure
    if unknown(result):
        return Shown.of(edition.source(file), part, {})
    if found := hidden(edition.source(file)):
        raise EmbedError("{}:{}: {}".format(file, *found))
    expected = {name for _, _, o in edition.places[file] for name in o.errors}
    if failure and failure.type not in expected:
        raise EmbedError(("" if failure.frames else f"{file}: ") + _report(failure))
    said = [
        f"{_report(warning)}\n    a published snippet runs without a warning: mend its cause, or catch it and print what "
        "it says"
        for warning in result.warnings
    ]
    if options.fails and not failure:
        said.append(
            f'{file} ran to its end; {options.fails} was expected. Remove fails="{options.fails}", or mend the snippet'
        )
    texts = {c.name: c.text for c in result.cells}
    wide = next((l for t in texts.values() for l in t.splitlines() if len(l) > WIDEST), None)
    if wide:
        said.append(f"{file} prints a line of {len(wide)} columns, {WIDEST} fit on a phone and in print: {wide}")
    if said:
        raise Faults([*dict.fromkeys(said)])
    if failure and options.fails:
        last = result.cells[-1].name
        texts[last] = texts[last] + f"{failure.type}: {failure.message}\n"
    source = edition.source(file)
    if not source.strip():
        raise EmbedError(f"{file} is empty; write the snippet, or delete file and link")
    return Shown.of(source, part, texts)


def _report(failure: Failure) -> str:
    """Where it happened and what, then the frames of the repository that led there."""
    way = (f"\n    from {f.path}:{f.line}, in {f.name}: {f.code}" for f in reversed(failure.frames[:-1]))
    said = ((line, len([*same])) for line, same in groupby(way))
    return str(failure) + "".join(f"{line}{f' ({times} times)' if times > 1 else ''}" for line, times in said)
