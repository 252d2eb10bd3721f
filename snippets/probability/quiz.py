"""Guess four questions with four answers each."""

from itertools import product

right = [guess.count(0) for guess in product(range(4), repeat=4)]  # answer 0 is right
for k in range(5):
    print(f"{k} right: {right.count(k):3} of {len(right)}")
print(f"at least three: {sum(k >= 3 for k in right) / len(right):.4f}")
