"""A random permutation leaves one point in place on average, whatever its length."""

from itertools import permutations
import numpy as np

for n in range(2, 8):
    pi = np.array(list(permutations(range(n))))  # (n!, n): all equally likely
    hits = pi == np.arange(n)  # column i: is i in its place?
    X = hits.sum(axis=1)
    print(
        f"n = {n}: E[X_i] = {hits[:, 0].mean():.4f}  E[X] = {X.mean():.4f}"
        f"  P(X = 0) = {(X == 0).mean():.4f}  Var(X) = {X.var():.4f}"
    )
