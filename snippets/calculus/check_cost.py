"""A million parameters make a gradient by differences a matter of hours."""

n, seconds = 1_000_000, 0.02

ways = [("central", 2 * n), ("forward", n + 1), ("5 directions", 2 * 5)]
for name, evaluations in ways:
    time = evaluations * seconds
    print(
        f"{name:12} {evaluations:9,} evaluations,",
        f"{time:8.1f} s = {time / 3600:.2g} h",
    )
