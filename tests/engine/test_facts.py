"""Relations in inline formulas: each is sorted by what holds it, and a fact that nothing holds is refused."""

import pytest

from snippets._engine.page import facts
from snippets._engine.page.kept import Kept
from snippets._engine.page.numbers import wrong_sums
from snippets._engine.read.book import Book

LABELLED = (
    r"|x^\top y| \le \|x\| \|y\|",
    r"\det(AB) = \det(A) \det(B)",
    r"\rank(A) + \dim \ker(A) = n",
    r"A = Q R",
    r"\det(A) \ne 0 \iff \rank(A) = n",
    r"\eta (1 - \frac{\eta \beta}{2}) > 0 \iff 0 < \eta < 2/\beta",
)
HELD = {
    r"Let $y = x^2 + 1$.": ["definition"],
    r"Write $\hat\theta = X^+ y$ for it.": ["definition"],
    r"For $n \ge 2$ and $x \in \mathbb{R}^n$, with $i = 1, \dots, n$, it is so.": ["range", "range", "range"],
    r"If $A x = b$ has a solution, take it.": ["condition"],
    r"Take $\eta = 0.1$.": ["definition"],
    r"The step $\eta = 0.1$ is small.": ["value"],
    r"That is $3 + 8 = 11$.": ["sum"],
    r"The norm $\|w\| = \sqrt{3^2 + 4^2} = 5$.": ["sum"],
    r"It is so because $(i + j)^2 = i^2 + 2 i j + j^2$.": ["tried"],
    r"Whatever $V$ is, then $V (2I) V^{-1} = 2I$.": ["tried"],
    r"With $a = 2$ and $b = 3$ the node is $a b = 6$.": ["condition", "condition", "tried"],
    r"So $|u^\top v| \le \|u\| \|v\|$.": ["executed"],
    r"So $|(a - b)^\top v| \le \|a - b\| \|v\|$.": ["executed"],
    r"So $\det(PQ) = \det(P) \det(Q)$.": ["executed"],
    r"The ratio is $\kappa = \sigma_1 / \sigma_n$.": ["definition"],
    r"The stretches are 4 and 0.5, so $\kappa = 4 / 0.5 = 8$.": ["sum"],
    r"Let $p = (a + b)^2 = a^2 + 2 a b + b^2$.": ["definition"],
    r"The events $X = x, Y = y$ are disjoint.": ["definition"],
    r"Therefore $A = Q R$.": ["executed"],
    r"For $u = 2 v$ only one is left, with $a = 2$ and $b = 3$.": ["condition", "condition", "condition"],
    r"For $f(x) = x^2$ you get it, with $\rho(A) < 1$.": ["condition", "condition"],
    # A side of an equivalence, letter by letter, where it is stated as one.
    r"It goes down exactly for $0 < \eta < 2/\beta$.": ["executed"],
    r"It is invertible if and only if $\rank(A) = n$.": ["executed"],
    "These are equivalent:\n\n1. $\\det(A) \\ne 0$;\n2. the rank is full.": ["executed"],
}
WRONG = [
    r"So $|u^\top v| \ge \|u\| \|v\|$.",
    r"So $\det(PQ) = \det(P) + \det(Q)$.",
    r"It is so because $(i + j)^2 = i^2 + i j + j^2$.",
    r"Then $V (2I) V^{-1} = 2V$.",
    r"With $a = 2$ and $b = 3$ the node is $a b = 5$.",
    r"So $\|x + y\| = \|x\| + \|y\|$.",
    r"Hence $\tr(AB) = \tr(A) \tr(B)$.",
    r"Therefore $P(A \cup B) = P(A) + P(B)$.",
    r"The rows show that $\rank(A) + \dim \ker(A) = m + n$.",
    r"Differentiate, and $\nabla f(x)^\top x = \|x\|$.",
    # A new name on the left, a value of one digit, an order of two names: behind "so" they are claims.
    r"The factor comes out squared, so $s = a t$.",
    r"The minimum is at $\gamma = n - 1$.",
    r"The stretches are 4 and 0.5, so $\kappa = 6$.",
    r"All of them lie in it. So $l \ge k$.",
    r"Once you have the inverse, you can write $M = B A B^{-1}$.",
    # What an equivalence or a necessity names is claimed, and so is a product of names by its letters.
    r"It is positive exactly for $0 < \eta < 3/\beta$.",
    r"It is positive exactly for every step $\eta < 3/\beta$.",
    r"It decays precisely when $\rho(A) < 2$.",
    r"It is invertible if and only if $\rank(A) = m$.",
    r"Equality is reached only for $t a = p$.",
    r"For this you need $k (m + n) < m n$.",
    r"A decay requires $\rho(A) < 2$.",
    r"Hence $A = Q L$.",
    r"Equality holds for $u = 2 v$ only.",
    r"The factor is positive for $\eta < 3/\beta$.",
    r"The second term is zero for every $c = 2 \mu$.",
    # Beside the phrase that "for" or "with" leads stands what is said.
    r"For invertible matrices $(AB)^{-1} = A^{-1} B^{-1}$.",
    r"With $c = 2$, $w^\top C w = \|w\|$.",
    r"It is symmetric with a root in $[0, 1]$, and $A x = B y$.",
    # A side of an equivalence is no fact by itself.
    r"Hence $\rank(A) = n$.",
    r"Hence $0 < \eta < 2/\beta$.",
    r"The function $F(t) = f(x + t h)$ has $F'(t) = h^2 f'(x + th)$.",
    r"Let $p = (a + b)^2 = a^2 + a b + b^2$.",
    "/// exercise | E\nFind the bound. (Hint: $f''(x) = x^2$ is largest on the right.)\n///",
]
# In titles nothing is defined; a relation there in plain text is read, too.
PLACES = {
    ("title: The factors A = QL", "Text.", 2): "A = QL",
    ("description: Elimination, in which AB = BA.", "Text.", 2): "AB = BA",
    ("description: The step 0 < η < 3/β goes down.", "Text.", 2): r"0 < \eta  < 3/\beta",
    ("title: A", "## The factors A = QL", 6): "A = QL",
    ("title: A", "/// theorem | The factors $A = Q L$\nText.\n///", 6): "A = Q L",
    (
        "title: A",
        "[So $\\|x + y\\| = \\|x\\| + \\|y\\|$](../../snippets/p/a.py){ .run }",
        6,
    ): r"\|x + y\| = \|x\| + \|y\|",
}
TITLES = [
    "title: Solving Ax = b",
    "description: Every tall matrix is a product, A = QR.",
    "description: It is safe exactly for 0 < η < 2/β.",
]
SUMS = [r"That is $3 + 8 = 12$.", r"It is $1 - 0.95^{20} = 0.63$.", r"So $(5, 10) - 11 (0.6, 0.8) = (-1.6, 1.3)$."]


@pytest.fixture
def page(tmp_path):
    (tmp_path / "mkdocs.yml").write_text("nav: [linear_algebra/a.md]\n")
    (tmp_path / "docs/linear_algebra").mkdir(parents=True)

    def read(text):
        (tmp_path / "docs/linear_algebra/a.md").write_text(f"# A\n\n{text}\n")
        return Book(tmp_path).pages["docs/linear_algebra/a.md"]

    return read


@pytest.mark.parametrize("text", HELD)
def test_what_is_held_is_sorted(page, tmp_path, text):
    found = facts.facts(page(text), LABELLED, Kept(tmp_path / "kept"))
    assert [f.state for f in found] == HELD[text]


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_fact_is_refused_at_its_line(page, tmp_path, text):
    read = page(text)
    line = 3 + text.count("\n", 0, text.rindex("$"))
    [problem] = facts.problems(read, facts.facts(read, LABELLED, Kept(tmp_path / "kept")))
    print(problem)
    assert str(problem).startswith(f"docs/linear_algebra/a.md:{line}: $") and "is a fact that nothing checks" in str(
        problem
    )


@pytest.mark.parametrize("text", SUMS)
def test_a_wrong_sum_says_what_is_right(page, text):
    [(_, done)] = wrong_sums(page(text))
    print(done.left, done.op, done.right, done.wrong)
    assert done.wrong.startswith("is false: ")


@pytest.fixture
def site(tmp_path):
    """A book of one chapter, a list of pages outside the parts and two pages of the press; what is held of a page."""
    (tmp_path / "mkdocs.yml").write_text("nav: [index.md, linear_algebra/a.md, development/notation.md]\n")

    def read(name, head, text):
        for path in (
            "linear_algebra/a",
            "index",
            "reference/sheet",
            "development/notation",
            "development/faults",
            name,
        ):
            (tmp_path / f"docs/{path}.md").parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / f"docs/{path}.md").write_text("# A\n")
        (tmp_path / f"docs/{name}.md").write_text(f"---\n{head}\n---\n\n# A\n{text}\n")
        book = Book(tmp_path)
        page = book.pages[f"docs/{name}.md"]
        judged = page.path in book.judged
        found = facts.facts(page, LABELLED, Kept(tmp_path / "kept")) if judged else []
        return [str(problem) for problem in facts.problems(page, found)]

    return read


@pytest.mark.parametrize("name", ["linear_algebra/a", "index", "reference/sheet", "development/notation"])
@pytest.mark.parametrize("place", PLACES)
def test_a_wrong_fact_is_refused_on_every_page_and_in_its_titles(site, name, place):
    head, text, line = place
    [problem] = site(name, head, text)
    print(problem)
    assert problem.startswith(f"docs/{name}.md:{line}: ${PLACES[place]}$ is a fact that nothing checks")


@pytest.mark.parametrize("head", TITLES)
def test_a_title_may_state_what_is_executed_or_name_an_equation(site, head):
    assert site("linear_algebra/a", head, "Text.") == []


def test_what_is_wrong_on_purpose_is_left_alone(site):
    assert site("development/faults", "title: A", "So $AB = BA$.") == []
    table = "| Page | It said | Now |\n|---|---|---|\n| A | so $AB = BA$ | so $BA = AB$ |"
    [problem] = site("errata", "title: A", f"\n{table}")
    assert problem.startswith("docs/errata.md:9: $BA = AB$")
