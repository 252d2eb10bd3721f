"""Numbers in running text are held to what the page's runs print: right ones are found, wrong ones are refused."""

import pytest

from snippets._engine.check.ledger import Ledger
from snippets._engine.page import held, numbers, owned
from snippets._engine.page.edition import Edition
from snippets._engine.read import numbers as read
from snippets._engine.read.book import Book
from snippets._engine.run.result import WAITS, Cell, Failure, Result

FILE = "snippets/linear_algebra/a.py"
SECOND = "snippets/linear_algebra/b.py"
PRINTED = (
    "beta = 5.937   border 0.3369\nshare right 0.8534 after 246 steps\nloss -1.25e-03, 1234567 numbers, 42 % kept\n"
)
PAGE = """\
---
title: A
given_numbers: [0.035]
---

# A

{opening}

## First

[A run](../../snippets/linear_algebra/a.py){{ .run }}

{text}

/// exercise | Data
Take 27 cases.
///

/// solution | Data
Of the 27 cases, 5 % count.
///

## Second

## Third

[Another](../../snippets/linear_algebra/b.py){{ .run }}

{third}
"""
RIGHT = {
    "the border is 0.3369, after 246 steps": ["exactly", "exactly"],
    "the border is 0.337, about $0.34$": ["rounded", "rounded"],
    "85.3 % are right, 85 percent": ["rounded", "rounded"],
    "42 % are kept, a share of 0.42": ["exactly", "exactly"],
    "the loss is −0.00125, in size $1.25 \\cdot 10^{-3}$": ["exactly", "exactly"],
    "1,234,567 numbers, $1{,}234{,}567$ or 1.23 million": ["exactly", "exactly", "rounded"],
    "at the level 0.05 the chance is $1 - 0.95^{20} = 0.64$, so 64 %": ["sum", "sum", "again"],
    "Kolmogorov (1933) used 64-bit numbers and a turn of 360°": ["year", "unit", "unit"],
    "the step is 0.125": ["code"],
    "[drag to 33](#touch-a){ data-set=\"k=33\" }": ["setting"],
    "1 in 20, 300 or 0.5 have one digit": [],
}  # fmt: skip
WRONG = {
    "the border is 0.338": "0.338 is printed nowhere on this page; a prints 0.3369 (beta = 5.937 border 0.3369)",
    "after 264 steps": "264 is printed nowhere on this page; a prints 246 (share right 0.8534 after 246 steps)",
    "85.4 % are right": "85.4 % is printed nowhere on this page; a prints 0.8534",
    "beta is 5.9371": "5.9371 is printed nowhere on this page; a prints 5.937",
    "beta is −5.94": "−5.94 is printed nowhere on this page; a prints 5.937",
    "about 1.22 million numbers": "1.22 million is printed nowhere on this page; a prints 1234567",
    "the loss is $1.52 \\cdot 10^{-3}$": "1.52 \\cdot 10^{-3} is printed nowhere on this page; a prints -1.25e-03",
    "the chance is $1 - 0.95^{20} = 0.65$": "1 - 0.95^{20} = 0.65 is false: 0.641514 is not 0.65",
    "a mean of $(4 + 5 + 9) / 3 = 6.5$": "(4 + 5 + 9) / 3 = 6.5 is false: 6 is not 6.5",
    "a step of 0.126": "0.126 is printed nowhere on this page",
    "47 steps": "47 is printed nowhere on this page; a prints 42 % (loss -1.25e-03, 1234567 numbers, 42 % kept)",
}


@pytest.fixture
def judged(tmp_path):
    """The numbers of a page with this text, their states, and what is said of them."""
    (tmp_path / "mkdocs.yml").write_text("nav: [linear_algebra/a.md]\n")
    (tmp_path / "docs/linear_algebra").mkdir(parents=True)
    for file, code in ((FILE, '"""A."""\neta = 0.125  # not 0.777\n'), (SECOND, '"""B."""\nsteps = 471\n')):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(code)
    results = {FILE: Result(FILE, (Cell("", PRINTED),)), SECOND: Result(SECOND, (Cell("", "far 3.172, 58\n"),))}

    def judge(text="", third="", opening="The level is 0.035.", head="title: A", other=None, readme=None, waits=False):
        """`other` is the text of a page outside the parts: the states are its own, then; or of `readme`, the problems.
        `waits`: the first snippet has not run."""
        whole = PAGE.format(opening=opening, text=text, third=third).replace("title: A", head)
        (tmp_path / "docs/linear_algebra/a.md").write_text(whole)
        (tmp_path / "docs/list.md").write_text(f"---\ntitle: List\n---\n\n# List\n\n{other or ''}\n")
        (tmp_path / "README.md").write_text(readme or "")
        book = Book(tmp_path)
        known = results | ({FILE: Result(FILE, failure=Failure(WAITS, "running…"))} if waits else {})
        edition = Edition(tmp_path, book, Ledger(book), known, {f: [] for f in results})
        if readme:
            return [str(p) for p in held.readme(edition)]
        page = book.pages["docs/list.md" if other else "docs/linear_algebra/a.md"]
        if other:
            found = numbers.judge(edition, page)
            return [j.state for j in found], [str(p) for p in numbers.problems(page, found)]
        found = numbers.judge(edition, page)
        first, last = page.body.index("## First"), page.body.index("/// exercise")
        states = [j.state for j in found if first < j.number.start < last]
        return states, [str(p) for p in numbers.problems(page, found)]

    return judge


def test_right_numbers_are_found(judged):
    for text, states in RIGHT.items():
        assert judged(text) == (states, []), text


def test_wrong_numbers_are_refused_with_what_they_contradict(judged):
    for text, said in WRONG.items():
        _, problems = judged(text)
        print(*problems, sep="\n")
        assert len(problems) == 1 and problems[0].startswith("docs/linear_algebra/a.md:14: ") and said in problems[0], (
            problems
        )


def test_two_digits_are_not_found_by_chance_in_another_section(judged):
    assert judged("It takes 58 steps.")[0] == ["nowhere"]
    assert judged("It takes 58 steps.", third="All 58 of them.")[0] == ["again"]
    assert judged("The distance is 3.172.")[0] == ["exactly"]
    assert judged("A comment says 0.777.")[0] == ["nowhere"]


def test_a_question_states_what_the_run_behind_its_answer_prints_or_writes(judged):
    asked = "/// question | Far\nHow far in {} steps?\n///\n\n/// answer | Far\n{}\n\nIn {} steps.\n///"
    link = '[Far](../../snippets/linear_algebra/b.py "far"){ .answer }'
    assert judged(asked.format(471, link, 471)) == (["exactly", "exactly"], [])
    states, problems = judged(asked.format(417, link, 417))
    assert states == ["nowhere", "nowhere"] and "417 is printed nowhere on this page" in problems[0]


def test_a_given_number_that_is_not_needed_is_refused(judged):
    [problem] = judged(opening="The level is small.")[1]
    assert problem.startswith("docs/linear_algebra/a.md:3: given_numbers: 0.035")


TITLED = {
    "title: From 246 steps": [],
    "description: The border is 0.337, in 246 steps.": [],
    "title: From 264 steps": ["docs/linear_algebra/a.md:2: in the title, 264 is printed nowhere on this page"],
    "description: The border is 0.338.": ["docs/linear_algebra/a.md:2: in the description, 0.338 is printed nowhere"],
}


@pytest.mark.parametrize("head", TITLED)
def test_titles_and_descriptions_are_held_like_the_text(judged, head):
    problems = judged(head=head)[1]
    print(*problems)
    assert len(problems) == len(TITLED[head]) and all(map(str.startswith, problems, TITLED[head]))


def test_headings_are_held_like_the_text(judged):
    assert judged("### 12. After 246 steps") == (["exactly"], [])
    [problem] = judged("### 12. After 264 steps")[1]
    assert problem.startswith("docs/linear_algebra/a.md:14: 264 is printed nowhere on this page")
    [problem] = judged("/// trap | After 264 steps\nText.\n///")[1]
    assert problem.startswith("docs/linear_algebra/a.md:14: 264 is printed nowhere on this page")


def test_a_page_without_runs_says_what_the_pages_print_that_the_line_leads_to(judged):
    said = "- [A](linear_algebra/a.md): it takes {} steps"
    assert judged(other=said.format(246)) == (["exactly"], [])
    states, [problem] = judged(other=said.format(264))
    assert states == ["nowhere"] and problem.startswith("docs/list.md:7: 264 is printed nowhere on this page")
    assert judged(other="- A: it takes 246 steps")[0] == ["nowhere"]
    assert judged(other=said.format(264), waits=True) == ([], [])  # in a preview: nothing is said before it has run


def test_what_the_book_holds_is_counted(judged):
    assert judged(other="It has 2 snippets, and 12 labs")[1][0].startswith(
        "docs/list.md:7: 12 is printed nowhere on this page; there are 0 labs"
    )
    assert judged(readme="The book has 20 snippets, 2013 or so.\n\n<!-- given_numbers: [2013] -->\n") == []
    [problem] = judged(readme="It runs the book's 1,350 snippets.\n")
    print(problem)
    assert problem.startswith("README.md:1: 1,350 is printed nowhere on this page; there are 2 snippets")


def test_a_chapter_counts_nothing_of_the_book(judged, monkeypatch):
    monkeypatch.setattr(owned.Owned, "counts", {"snippets": 31})
    assert judged(other="The book has 31 snippets") == (["count"], [])
    [problem] = judged("It runs 31 snippets.")[1]  # of something else, and by chance as many
    assert "31 is printed nowhere on this page" in problem and "there are" not in problem


def test_a_count_is_rounded_as_its_zeros_tell():
    for text, count, right in (("900", 943, True), ("900", 1043, False), ("1,350", 1359, True), ("1,350", 1360, False)):
        [number] = read.said(text)
        assert owned.rounds(number, count) == right
