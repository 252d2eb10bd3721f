"""Two formulas for the determinant, and how much work they are."""

from itertools import permutations
from math import factorial, prod
import torch


def sign(p):
    """+1 for an even, -1 for an odd number of pairs in the wrong order."""
    n = len(p)
    return (-1) ** sum(p[i] > p[j] for i in range(n) for j in range(i + 1, n))


def leibniz(A):
    """Over all permutations p: sign times A[0, p[0]] A[1, p[1]] ..."""
    n = len(A)
    return sum(
        sign(p) * prod(A[i, p[i]] for i in range(n)) for p in permutations(range(n))
    )


def cofactor(A):
    """Along the first row: alternating sign times entry times det of the rest."""
    if len(A) == 1:
        return A[0, 0]
    columns = torch.arange(len(A))
    return sum((-1) ** j * A[0, j] * cofactor(A[1:][:, columns != j]) for j in columns)


# %% demo
A = torch.tensor([
    [2.0, 1.0, 0.0, 3.0],
    [-1.0, 3.0, 4.0, 1.0],
    [0.0, 5.0, -2.0, 2.0],
    [1.0, -1.0, 2.0, 4.0],
])
print("leibniz ", round(float(leibniz(A)), 3))
print("cofactor", round(float(cofactor(A)), 3))
print("library ", round(float(torch.linalg.det(A)), 3))
for n in (4, 10, 20):
    print(f"n = {n:2}: {factorial(n):.2e} terms, elimination {n**3 / 3:.0f} steps")
