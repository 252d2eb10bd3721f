"""Sort the eigenvalues alone, and they meet each other's eigenvectors."""

from itertools import permutations
import numpy as np

A = np.array([
    [2.0, 1.0, 2.0],
    [2.0, 3.0, -2.0],
    [1.0, 1.0, 2.0],
])
lambda_, V = np.linalg.eig(A)


def rebuild(lambda_, V):
    """V Lambda V^-1, shape (n, n)."""
    return V @ np.diag(lambda_) @ np.linalg.inv(V)


# %% wrong
orders = list(permutations(lambda_))  # one of them is sorted, V stays as it is
works = sum(np.allclose(rebuild(np.array(values), V), A) for values in orders)
print(f"values reordered alone: {works} of {len(orders)} orders rebuilds A")

# %% right
order = np.argsort(-lambda_)  # the largest first
lambda_, V = lambda_[order], V[:, order]
print("A                  ", A.tolist())
print("reordered together ", rebuild(lambda_, V).round(3).tolist())
