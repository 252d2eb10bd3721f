"""The mark of a formula and what opens behind it: how it is executed, or why it is not."""

from html import escape

from snippets._engine.check.ledger import Entry
from snippets._engine.page.markup import Html, Line, block, text
from snippets._engine.read.book import Page
from snippets._engine.read.embed import fence

# State -> sign, word, what the word says.
MARKS = {
    "checked": ("✓", "executed", "Both sides of this formula were evaluated and agree"),
    "excused": ("–", "not executed", "This formula has nothing to evaluate"),
    "unchecked": ("?", "not run yet", "The check has not run on this very text"),
    "failed": ("✗", "fails", "The check of this formula fails"),
    "missing": ("?", "no check", "This formula has no check"),
}
NAMES = {"numpy": "NumPy", "scipy": "SciPy", "torch": "PyTorch", "scikit-learn": "scikit-learn"}
LEDGER = "ledger/"


def mark(state: str) -> str:
    """Sign and word; the sign alone is not read aloud."""
    sign, word, _ = MARKS[state]
    return f'<span aria-hidden="true">{sign}</span> {word}'


def panel(entry: Entry, page: Page) -> list[Line]:
    """The lines behind a display formula: a folded box that works without a script."""
    said = MARKS[entry.state][2]
    lines = block(
        f'<details class="check check-{entry.state}" data-search-exclude><summary title="{said}">{mark(entry.state)}</summary>'
    )
    lines += block(f"<p>{sentence(entry)}</p>")
    if entry.verdict and entry.verdict.script:
        lines += block("<p><strong>Check it yourself</strong>, from an empty file:</p>")
        lines += [*text(fence(entry.verdict.script, ".python")), ()]
    if entry.checks:
        lines += block("<p><strong>The check that the tests run</strong></p>")
    for source in entry.checks:
        lines += [*text(fence(source.code, f'.python title="{source.file}:{source.line}"')), ()]
    more = f'<a href="{page.relative(LEDGER)}#ledger-{entry.equation.label}">This formula in the ledger</a>'
    return [*lines, *block(f"<p>{more}</p>"), *block("</details>")]


def sentence(entry: Entry) -> str:
    """What was done, in words, as HTML."""
    if entry.reason:
        return f"Not executed: {escape(entry.reason.because)}."
    if not entry.checks:
        return "No check has been written for this formula yet."
    if entry.verdict is None:
        return "The check stands below; it has not run since the formula or the check was changed."
    if not entry.verdict.passed:
        return f"The check fails.</p><pre>{escape(entry.verdict.message)}</pre><p>"
    v = entry.verdict
    libraries = ", ".join(
        f"{NAMES[name]} {version}"
        for name, version in v.versions.items()
        if name in ("numpy", "scipy") or any(_import(name) in s.code for s in entry.checks)
    )
    return (
        f"The tests read this formula from the page and evaluate it: {v.compared} comparisons over {v.draws} random "
        f"draws, none failed.{_mutants(entry)} Last run with {libraries}."
    )


def _mutants(entry: Entry) -> str:
    if entry.mutants is None or not entry.mutants.tried:
        return ""
    tried, caught = entry.mutants.tried, entry.mutants.caught
    return f" Of {tried} wrong versions of it, made on purpose, they refuse {'all' if caught == tried else caught}."


def fact(entry: Entry, html: str, page: Page) -> Html:
    """An inline formula that states a fact, with its small mark."""
    sign, word, said = MARKS[entry.state]
    link = f"{page.relative(LEDGER)}#ledger-{entry.equation.label}"
    return Html(
        f'<span class="fact" id="{entry.equation.anchor}">{html}<a class="fact-mark check-{entry.state}" '
        f'href="{link}" title="{said}" aria-label="{word}: see the ledger">{sign}</a></span>'
    )


def _import(library: str) -> str:
    return {"scikit-learn": "sklearn"}.get(library, library) + "."
