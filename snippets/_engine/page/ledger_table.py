"""All formulas of the book in tables, one a part, and their totals in one sentence."""

from snippets._engine.check import rates
from snippets._engine.check.ledger import Entry, Ledger
from snippets._engine.page.markup import Line, block, rendered, text
from snippets._engine.page.panel import MARKS, address, words
from snippets._engine.read.book import PARTS
from snippets._engine.read.page import Page


def totals(ledger: Ledger, counts: dict[str, int]) -> list[Line]:
    """How many formulas are executed, how many wrong ones their checks have refused, and what holds the running text."""
    entries = list(ledger.entries.values())
    display = [e for e in entries if e.equation.display]
    facts = [e for e in entries if not e.equation.display]
    tried, caught = (sum(getattr(e.mutants, name) for e in entries if e.mutants) for name in ("tried", "caught"))
    numbers = [
        (_count(display, "checked"), f"of {len(display)} numbered formulas executed"),
        (_count(facts, "checked"), f"of {len(facts)} formulas in running text executed"),
        (sum(e.verdict.compared for e in entries if e.verdict), "comparisons of two sides in the last run"),
    ]
    if given := sum(not c.free for e in entries if e.state == "checked" for c in e.equation.given):
        numbers.append((given, "conditions of formulas kept by every draw and tried outside"))
    if tried:
        numbers.append((caught, f"of {tried:,} wrong formulas, made on purpose, refused"))
    if said := sum(n for state, n in counts.items() if state.startswith("number ")):
        printed = sum(counts.get(f"number {state}", 0) for state in ("exactly", "rounded", "again"))
        numbers.append((printed, f"of {said:,} numbers in running text found in the output of a run"))
    stated = sum(counts.get(f"fact {state}", 0) for state in ("executed", "tried", "sum", "unchecked"))
    if stated:
        numbers.append(
            (stated - counts.get("fact unchecked", 0), f"of {stated} facts and sums in running text executed")
        )
    return block(rendered("totals.html", numbers=numbers))


def table(ledger: Ledger, page: Page) -> list[Line]:
    """Every labelled formula by part and chapter: its number, the formula as text, and the verdict.

    Each row links to the formula's own page, where it is typeset and its check stands.
    """
    lines: list[Line] = []
    book = ledger.book
    by_page: dict[str, list[Entry]] = {}
    for entry in ledger.entries.values():
        by_page.setdefault(entry.equation.page, []).append(entry)
    for n, part in enumerate(PARTS, start=1):
        numbered = sorted((place, path) for path, place in book.chapters.items() if place[0] == n and path in by_page)
        if not numbered:
            continue
        chapters = [
            (f"{n}.{place[1]} {book.pages[path].meta.get('title', path)}", [_row(e, page) for e in by_page[path]])
            for place, path in numbered
        ]
        lines += text(["", f"## {part.replace('_', ' ').capitalize()}", ""])
        length = sum(1 + len(rows) for _, rows in chapters)
        lines += block(rendered("ledger.html", chapters=chapters, length=length))
    return lines + _rates(ledger)


KINDS = {  # whose names say too little to a reader
    "absolute value": "absolute value dropped",
    "bound": "limit of a sum or product",
    "capture": "bound variable as its own limit",
    "claim": "stronger or weaker relation",
    "condition": "condition dropped or weakened",
    "relation": "opposite relation",
    "tautology": "left side on both sides",
    "text": "words such as “if” and “for”",
}


def _rates(ledger: Ledger) -> list[Line]:
    """How many wrong formulas of each kind were refused, in the last full run of each mutator."""
    known = {one.mutator: one for one in rates.known(ledger.root, ledger.book)}
    if not known:
        return []
    said = "How often a check notices that its formula is wrong, in runs over the whole book. "
    said += "What is true as well is not counted."
    if not all(one.current for one in known.values()):
        said += " A formula has changed since; the counts are of the text before."
    lines = text(["", "## Wrong formulas by kind", "", said, ""])
    if rule := known.get("by rule"):
        rows = [(KINDS.get(kind, kind), _refused(*counts)) for kind, counts in sorted(rule.kinds.items())]
        lines += block(rendered("rates.html", rows=[*rows, ("all", _refused(*rule.whole))]))
    if chance := known.get("by chance"):
        kinds = ", ".join(f"{kind} {_refused(*counts)}" for kind, counts in sorted(chance.kinds.items()))
        said = "A second program knows none of these kinds. It changes one piece of the LaTeX at random: "
        lines += text(["", f"{said}{_refused(*chance.whole)} refused ({kinds}).", ""])
        if chance.passed:
            lines += text(["A random change can leave a formula true, as `I I` in place of `I` does.", ""])
            lines += block(rendered("passed.html", passed=chance.passed))
    return lines


def _refused(tried: int, caught: int) -> str:
    return f"{caught:,} of {tried:,}"


def _row(entry: Entry, page: Page) -> dict[str, str]:
    e = entry.equation
    sign, word, _ = MARKS[entry.state]
    return {
        "label": e.label,
        "number": f"({e.number})" if e.number else "in the text:",
        "verdict": f"{sign} {word}{_details(entry)}",
        "href": page.relative(address(e)),
        "words": words(e),
    }


def _details(entry: Entry) -> str:
    """What the verdict rests on, short."""
    if entry.reason:
        return f": {entry.reason.because}"
    if entry.verdict is None or not entry.checks:
        return ""
    if entry.state == "failed":
        return f": {entry.verdict.message}"
    said = f", {entry.verdict.compared} comparisons"
    if entry.mutants and entry.mutants.tried:
        said += f", {entry.mutants.caught} of {entry.mutants.tried} wrong versions refused"
    return said


def _count(entries: list[Entry], state: str) -> int:
    return sum(e.state == state for e in entries)
