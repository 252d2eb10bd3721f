"""With three against three no permutation test gets below 1/20."""

from itertools import combinations

times = [3.1, 3.4, 3.6, 4.0, 4.3, 4.9]  # the first three are one group
observed = sum(times[3:]) - sum(times[:3])
groups = list(combinations(range(6), 3))
differences = [sum(times) - 2 * sum(times[i] for i in g) for g in groups]
reached = sum(d >= observed - 1e-9 for d in differences)
print(f"{reached} of {len(groups)} labellings reach it, p = {reached / len(groups)}")
