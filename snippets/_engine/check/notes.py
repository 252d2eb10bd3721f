"""What a reader is told of the comparisons of a check."""

from collections.abc import Iterable, Mapping

from snippets._engine.formula.relations import Trial
from snippets._engine.read.condition import Condition


def notes(trials: Iterable[Trial], silent: Mapping[Condition, str]) -> list[str]:
    """Tolerances and their reasons, borders, how near `\\approx` was, conditions that go without saying."""
    found = []
    for trial in trials:
        if trial.simulated:
            found.append(f"= holds within {trial.tolerance or 0:g}: {trial.simulated.rstrip('.')}.")
        if trial.border:
            found.append(f"Equality is not reached: {trial.border.rstrip('.')}.")
        for node, sides in trial.sides.items():
            if node.ops == (r"\approx",):
                apart = max(gap / (size or 1.0) for gap, size in sides)
                found.append(
                    f"The sides of ≈ are at most {apart:.2g} apart, relative to them; {trial.tolerance:g} is allowed."
                )
    found += [f"Goes without saying: {c.shown}, {why}." for c, why in silent.items()]
    return list(dict.fromkeys(found))
