"""All formulas of the book in one table, and their totals in one sentence."""

from html import escape

from snippets._engine.check.ledger import Entry, Ledger
from snippets._engine.page.markup import Line, block, text
from snippets._engine.page.panel import MARKS, mark
from snippets._engine.read.book import Page
from snippets._engine.typeset.mathml import MathError, mathml


def totals(ledger: Ledger, page: Page) -> list[Line]:
    """How many formulas are executed, and how many wrong ones their checks have refused."""
    entries = list(ledger.entries.values())
    display = [e for e in entries if e.equation.display]
    facts = [e for e in entries if not e.equation.display]
    tried, caught = (sum(getattr(e.mutants, name) for e in entries if e.mutants) for name in ("tried", "caught"))
    numbers = [
        (_count(display, "checked"), f"of {len(display)} numbered formulas executed"),
        (_count(facts, "checked"), f"of {len(facts)} formulas in running text executed"),
        (sum(e.verdict.compared for e in entries if e.verdict), "comparisons of two sides in the last run"),
    ]
    if tried:
        numbers.append((caught, f"of {tried} wrong formulas, made on purpose, refused"))
    items = "".join(f"<li><strong>{number:,}</strong> {words}</li>" for number, words in numbers)
    return block(f'<ul class="totals">{items}</ul>')


def table(ledger: Ledger, page: Page) -> list[Line]:
    """Every labelled formula by chapter: number, formula, check, verdict."""
    lines: list[Line] = []
    pages = sorted(ledger.book.pages.values(), key=lambda p: ledger.book.chapters.get(p.path, (9, 0)))
    for chapter in pages:
        entries = [e for e in ledger.entries.values() if e.equation.page == chapter.path]
        if not entries or chapter.path not in ledger.book.chapters:
            continue
        part, number = ledger.book.chapters[chapter.path]
        title = chapter.meta.get("title", chapter.path)
        lines += text(["", f"## {part}.{number} {title}", ""])
        rows = "".join(_row(e, page, chapter) for e in entries)
        lines += block(
            '<div class="ledger md-typeset__scrollwrap"><div class="md-typeset__table"><table><thead><tr>'
            f"<th>Number</th><th>Formula</th><th>Name</th><th>Verdict</th></tr></thead><tbody>{rows}"
            "</tbody></table></div></div>"
        )
    return lines


def _row(entry: Entry, page: Page, chapter: Page) -> str:
    e = entry.equation
    link = f'<a href="{page.relative(chapter.url)}#{e.anchor}">{e.number or "in the text"}</a>'
    try:
        formula = mathml(e.latex, False)
    except MathError:
        formula = f"<code>{escape(e.latex)}</code>"  # reported where it is published
    code = ""
    if entry.checks and not e.display:  # a numbered formula shows its check on its page
        shown = "\n\n".join(escape(s.code) for s in entry.checks)
        code = f"<details><summary>The check</summary><pre><code>{shown}</code></pre></details>"
    files = ", ".join(dict.fromkeys(s.file for s in (*entry.checks, *([entry.reason] if entry.reason else []))))
    return (
        f'<tr id="ledger-{e.label}"><td>{link}</td><td>{formula}</td>'
        f'<td title="{escape(files)}"><strong>{escape(e.label)}</strong>{code}</td>'
        f'<td title="{MARKS[entry.state][2]}">{mark(entry.state)}{_details(entry)}</td></tr>'
    )


def _details(entry: Entry) -> str:
    """What the verdict rests on, short."""
    if entry.state == "excused":
        return f"<br><small>{escape(entry.reason.because)}</small>"
    if entry.state == "failed":
        return f"<pre>{escape(entry.verdict.message)}</pre>"
    if entry.state != "checked":
        return ""
    said = f"{entry.verdict.compared} comparisons"
    if entry.mutants and entry.mutants.tried:
        said += f", {entry.mutants.caught} of {entry.mutants.tried} wrong versions refused"
    return f"<br><small>{said}</small>"


def _count(entries: list[Entry], state: str) -> int:
    return sum(e.state == state for e in entries)
