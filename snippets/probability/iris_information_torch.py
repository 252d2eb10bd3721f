"""Which measurement says most about the species? And how much says chance?"""

# %% run
import numpy as np
import torch
from sklearn.datasets import load_iris

X, y = [torch.tensor(t) for t in load_iris(return_X_y=True)]


def information(a, b):
    """I(X; Y) = sum P(x, y) log(P(x, y) / (P(x) P(y))), of two columns of codes"""
    n, m = a.max() + 1, b.max() + 1
    P = torch.bincount(a * m + b, minlength=n * m).reshape(n, m).double() / len(a)
    outer = torch.outer(P.sum(dim=1), P.sum(dim=0))
    return torch.sum(P[P > 0] * torch.log2(P[P > 0] / outer[P > 0]))


names = ["sepal length", "sepal width", "petal length", "petal width"]
rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
orders = [torch.tensor(rng.permutation(len(y))) for _ in range(200)]
print(f"H(Y) = {information(y, y):.3f} bits")
for j, name in enumerate(names):
    for bins in [3, 30]:
        x = X[:, j].contiguous()
        edges = np.linspace(x.min().item(), x.max().item(), bins + 1)[1:-1]
        a = torch.bucketize(x, torch.tensor(edges), right=True)
        chance = torch.stack([information(a, y[order]) for order in orders]).mean()
        print(f"{name:12s} {bins:2d} bins {information(a, y):.3f}", end=", ")
        print(f"shuffled {chance:.3f}")
