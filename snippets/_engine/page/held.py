"""What running text states, held to the runs and to the evaluator: marks for the page, counts, problems."""

from html import escape

from snippets._engine.page import facts, listing, numbers
from snippets._engine.read.book import Page, Problem
from snippets._engine.read.prose import linked

Mark = tuple[int, int, str]  # where it stands in the page, and the tag that opens it

# Pages whose inline facts are counted, but not yet all held. The list only shrinks.
NOT_YET: frozenset[str] = frozenset(
    {
        "docs/calculus/chain_rule.md",
        "docs/calculus/noise_floor.md",
        "docs/linear_algebra/best_approximation.md",
        "docs/linear_algebra/conditioning.md",
        "docs/linear_algebra/covariance.md",
        "docs/linear_algebra/determinant.md",
        "docs/linear_algebra/distances.md",
        "docs/linear_algebra/eigendecomposition.md",
        "docs/linear_algebra/eigenvalues.md",
        "docs/linear_algebra/eigenvalues_at_work.md",
        "docs/linear_algebra/gram_schmidt.md",
        "docs/linear_algebra/inverse.md",
        "docs/linear_algebra/least_squares.md",
        "docs/linear_algebra/low_rank.md",
        "docs/linear_algebra/matrix_norms.md",
        "docs/linear_algebra/norms.md",
        "docs/linear_algebra/pca.md",
        "docs/linear_algebra/pseudo_inverse.md",
        "docs/linear_algebra/rank.md",
        "docs/linear_algebra/similarity.md",
        "docs/linear_algebra/solving.md",
        "docs/linear_algebra/svd.md",
        "docs/linear_algebra/symmetric.md",
        "docs/linear_algebra/vector_spaces.md",
        "docs/probability/bayes.md",
        "docs/probability/bayesian_regression.md",
        "docs/probability/continuous.md",
        "docs/probability/covariance.md",
        "docs/probability/describing.md",
        "docs/probability/distribution_function.md",
        "docs/probability/expectation.md",
        "docs/probability/groundwork.md",
        "docs/probability/independence.md",
        "docs/probability/information.md",
        "docs/probability/intervals.md",
        "docs/probability/joint_densities.md",
        "docs/probability/limit_theorems.md",
        "docs/probability/multivariate_normal.md",
        "docs/probability/mutual_information.md",
        "docs/probability/random_variables.md",
        "docs/probability/sampling_backwards.md",
    }
)


def held(press, page: Page) -> tuple[list[Mark], dict[str, int], list[Problem]]:
    """The numbers that link to their run, how often the text states something by how it is held, and what is not."""
    found = numbers.judge(press, page)
    counts: dict[str, int] = {}
    for j in found:
        name = f"number {j.state}"
        counts[name] = counts.get(name, 0) + 1
    return _marks(page, found), counts, list(numbers.problems(page, found))


def unchecked(page: Page, found: list[facts.Fact]) -> list[Problem]:
    """The inline facts that nothing holds."""
    return [] if page.path in NOT_YET else list(facts.problems(page, found))


def _marks(page: Page, found: list[numbers.Judged]) -> list[Mark]:
    """A quiet link at each number that a run on the page prints, or at the formula that holds it."""
    marks: dict[tuple[int, int], str] = {}
    links = linked(page.body)
    for j in found:
        s, kind = j.source, j.stretch.kind
        if s is None or not s.shown or j.state == "nowhere" or kind not in ("prose", "math"):
            continue
        start, end = (j.stretch.start - 1, j.stretch.end + 1) if kind == "math" else (j.number.start, j.number.end)
        if (start, end) not in marks and not any(a <= start < b for a, b in links):
            said = escape(f"{s.name} prints: {s.short}")
            marks[start, end] = (
                f'<a class="said" href="#{listing.anchor(s.file, s.part)}" tabindex="-1" title="{said}">'
            )
    return [(start, end, tag) for (start, end), tag in sorted(marks.items())]
