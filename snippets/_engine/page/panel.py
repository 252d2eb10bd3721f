"""The mark of a formula, and the page of its own that opens behind it: how it is executed, or why it is not."""

import re

from snippets._engine.check.ledger import Entry, Ledger
from snippets._engine.page.highlight import python
from snippets._engine.page.kept import Kept, fingerprint, press_fingerprint
from snippets._engine.page.markup import Html, fragment, rendered
from snippets._engine.page.report import report
from snippets._engine.page.words import typeset
from snippets._engine.read.book import Equation
from snippets._engine.read.page import Page
from snippets._engine.typeset.mathml import MathError, mathml, text

# State -> sign, word, what the word says.
MARKS = {
    "checked": ("✓", "executed", "Both sides of this formula were evaluated and agree"),
    "excused": ("–", "not executed", "This formula has nothing to evaluate"),
    "unchecked": ("?", "not run yet", "The check has not run on this very text"),
    "failed": ("✗", "fails", "The check of this formula fails"),
    "missing": ("?", "no check", "This formula has no check"),
}
SIDES = {"close", "at_most", "less"}  # functions of a script that print the sides that they compare
MEASURES = {"limit_of", "order_of", "falls_to_zero"}  # those that print how near they came
NAMES = {"numpy": "NumPy", "scipy": "SciPy", "torch": "PyTorch", "scikit-learn": "scikit-learn"}


def address(equation: Equation) -> str:
    """Where the page of a formula stands below the site: it stays when the formula moves."""
    return f"formulas/{equation.label}/"


def mark(entry: Entry, page: Page) -> Html:
    """A sign that leads to the formula's page; the page's script opens it in place. It says which formula it is of."""
    sign, word, said = MARKS[entry.state]
    e = entry.equation
    name = f"Formula {e.number}" if e.number else words(e)
    href = page.relative(address(e))
    return rendered("mark.html", state=entry.state, href=href, said=said, word=word, sign=sign, name=name)


def words(equation: Equation) -> str:
    """A formula as readable text; its LaTeX where it does not translate, which is reported where it stands."""
    try:
        return text(equation.latex, equation.display)
    except MathError:
        return equation.latex


def pages(ledger: Ledger, kept: Kept, repository: str = "") -> dict[str, str]:
    """The page of every labelled formula, address below the site -> HTML; what has not changed is taken from `kept`.

    With the address of a `repository`, each has a link that opens a report there.
    """
    entries: dict[str, list[Entry]] = {}
    for entry in ledger.entries.values():
        entries.setdefault(entry.equation.page, []).append(entry)
    made: dict[str, str] = {}
    for path, of_page in entries.items():
        home = ledger.book.pages[path]
        key = fingerprint(press_fingerprint(), path, home.head, of_page, repository)
        known = kept.load("formulas", key)
        if known is None:
            known = {f"{address(e.equation)}index.html": page(e, home, repository) for e in of_page}
            kept.keep("formulas", key, known)
        made |= known
    return made


def page(entry: Entry, home: Page, repository: str = "") -> str:
    """The formula, how it was checked, and the way to its place."""
    e = entry.equation
    math: Html | str
    try:
        math = Html(mathml(e.latex, True))
    except MathError:
        math = e.latex
    title = f"Formula {e.number}" if e.number else "A formula in the text"
    body = rendered("formula_page.html", title=title, math=math, panel=panel(entry, home, repository))
    return fragment(f"{title}: {words(e)}", f"{address(e)}index.html", body)


def panel(entry: Entry, home: Page, repository: str = "") -> Html:
    """What the mark opens."""
    e, v = entry.equation, entry.verdict
    chapter = home.meta.get("title", home.path)
    return rendered(
        "panel.html",
        message=v.message if v and not v.passed and not entry.reason else "",
        sentence=sentence(entry),
        notes=[_note(line) for line in v.notes.split("\n")] if v and v.passed and v.notes else [],
        script=python(v.script) if v and v.script else "",
        sides=bool(v and SIDES & set(re.findall(r"\w+", v.script))),
        measured=bool(v and MEASURES & set(re.findall(r"\w+", v.script))),
        unscripted=_note(v.unscripted) if v and v.passed and v.unscripted else "",
        checks=[{"file": s.file, "line": s.line, "code": python(s.code)} for s in entry.checks],
        home=f"../../{home.url}#{e.anchor}",
        place=f"{e.number} in {chapter}" if e.number else chapter,
        label=e.label,
        wrong=report(repository, e, home, sentence(entry)) if repository else "",
    )


def _note(line: str) -> Html | str:
    try:
        return typeset(line)
    except MathError:
        return line


def sentence(entry: Entry) -> str:
    """What was done, in words."""
    if entry.reason:
        return f"Not executed: {entry.reason.because}."
    if not entry.checks:
        return "No check has been written for this formula yet."
    if entry.verdict is None:
        return "The check stands below; it has not run since the formula or the check was changed."
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


def _import(library: str) -> str:
    return {"scikit-learn": "sklearn"}.get(library, library) + "."
