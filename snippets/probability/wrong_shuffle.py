"""Swapping every card with any card favours some orders."""

from collections import Counter
from itertools import product


def shuffled(draws):
    """Three cards after each position in turn was swapped with the drawn one."""
    cards = ["a", "b", "c"]
    for i, j in enumerate(draws):
        cards[i], cards[j] = cards[j], cards[i]
    return "".join(cards)


wrong = Counter(shuffled(draws) for draws in product(range(3), repeat=3))
right = Counter(
    shuffled(draws) for draws in product(range(0, 3), range(1, 3), range(2, 3))
)
for order in sorted(wrong):
    print(f"{order}: wrong {wrong[order]}/27, right {right[order]}/6")
