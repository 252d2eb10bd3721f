"""Each die beats the next with probability 2/3, the last the first."""

import numpy as np

dice = {
    "A": [4, 4, 4, 4, 0, 0],
    "B": [3, 3, 3, 3, 3, 3],
    "C": [6, 6, 2, 2, 2, 2],
    "D": [5, 5, 5, 1, 1, 1],
}


def beats(first, second):
    """P(first > second): a share of 36 outcomes, the dice independent."""
    return (np.array(first)[:, None] > np.array(second)).mean()


for one, other in ["AB", "BC", "CD", "DA", "AC"]:
    print(f"P({one} > {other}) = {beats(dice[one], dice[other]):.4f}")
