"""Sort the eigenvalues alone, and they meet each other's eigenvectors."""

from itertools import permutations
import torch

A = torch.tensor(
    [
        [2.0, 1.0, 2.0],
        [2.0, 3.0, -2.0],
        [1.0, 1.0, 2.0],
    ],
    dtype=torch.float64,
)
lambda_, V = torch.linalg.eig(A)
lambda_, V = lambda_.real, V.real  # always complex; here both are real


def rebuild(lambda_, V):
    """V Lambda V^-1, shape (n, n)."""
    return V @ torch.diag(lambda_) @ torch.linalg.inv(V)


# %% wrong
orders = list(permutations(lambda_))  # one of them is sorted, V stays as it is
works = sum(torch.allclose(rebuild(torch.stack(values), V), A) for values in orders)
print(f"values reordered alone: {works} of {len(orders)} orders rebuilds A")

# %% right
order = torch.argsort(-lambda_)  # the largest first
lambda_, V = lambda_[order], V[:, order]
print("A                  ", A.tolist())
print("reordered together ", rebuild(lambda_, V).round(decimals=3).tolist())
