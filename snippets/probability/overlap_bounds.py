"""Two events of 0.6 and 0.7 overlap in 0.3 at least and in 0.6 at most."""

from itertools import combinations

A = set(range(6))  # six of ten equally likely outcomes
overlaps = [len(A & set(B)) / 10 for B in combinations(range(10), 7)]
print(f"{len(overlaps)} events B of seven outcomes")
print(f"P(A and B) from {min(overlaps)} to {max(overlaps)}")
