"""A random permutation leaves one point in place on average, whatever its length."""

from itertools import permutations
import torch

for n in range(2, 8):
    pi = torch.tensor(list(permutations(range(n))))  # (n!, n): all equally likely
    hits = pi == torch.arange(n)  # column i: is i in its place?
    X = hits.sum(dim=1).double()
    print(
        f"n = {n}: E[X_i] = {hits[:, 0].double().mean():.4f}  E[X] = {X.mean():.4f}"
        f"  P(X = 0) = {(X == 0).double().mean():.4f}"
        f"  Var(X) = {X.var(correction=0):.4f}"
    )
