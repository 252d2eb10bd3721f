"""A stricter level finds fewer true ideas, and its finds are true more often."""

ideas, r = 10000, 0.1
for alpha, power in [(0.05, 0.6), (0.005, 0.3)]:
    true, false = power * r * ideas, alpha * (1 - r) * ideas
    print(
        f"level {alpha}: {true:.0f} true finds, {false:.0f} false,"
        f" share of nothing {false / (true + false):.3f}"
    )
