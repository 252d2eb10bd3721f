"""A product exists exactly when the neighbours' inner dimensions agree."""

from functools import reduce
from operator import matmul
import numpy as np

A, B, C = np.ones((2, 3)), np.ones((3, 4)), np.ones((4, 2))
chains = {
    "A B": (A, B),
    "B A": (B, A),
    "B C": (B, C),
    "C A": (C, A),
    "A B C": (A, B, C),
    "B C A": (B, C, A),
    "A C B": (A, C, B),
    "A A.T": (A, A.T),
    "A.T A": (A.T, A),
}
for name, factors in chains.items():
    try:
        print(f"{name:6}", tuple(reduce(matmul, factors).shape))
    except (ValueError, RuntimeError):
        print(f"{name:6} does not exist")
