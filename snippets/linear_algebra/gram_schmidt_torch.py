"""Take out of each vector what the earlier ones explain, and scale the rest to 1."""

import numpy as np
import torch


def gram_schmidt(A):
    """Orthonormal columns Q and upper triangular R with A = Q R; A has shape (m, n)."""
    m, n = A.shape
    Q, R = A.new_zeros(m, n), A.new_zeros(n, n)
    for j in range(n):
        w = A[:, j].clone()  # (m,)
        for i in range(j):
            R[i, j] = Q[:, i] @ A[:, j]  # the share along q_i
            w = w - R[i, j] * Q[:, i]
        R[j, j] = torch.linalg.norm(w)
        Q[:, j] = w / R[j, j]
    return Q, R


# %% plane
A = torch.tensor(
    [
        [3.0, 1.0],
        [1.0, 3.0],
    ],
    dtype=torch.float64,
)  # columns a_1 and a_2
Q, R = gram_schmidt(A)
print("Q =", Q.round(decimals=4).tolist())
print("R =", R.round(decimals=4).tolist())
print("q_1 . q_2 =", round((Q[:, 0] @ Q[:, 1]).item(), 4) + 0.0)  # + 0.0 makes 0 of -0
print("Q R =", (Q @ R).round(decimals=4).tolist())

# %% space
rng = np.random.default_rng(0)
A = torch.tensor(rng.normal(size=(5, 3)))  # (m, n)
Q, R = gram_schmidt(A)
print(
    "Q",
    tuple(Q.shape),
    " R",
    tuple(R.shape),
    " Q^T Q =",
    ((Q.T @ Q).round(decimals=4) + 0.0).tolist(),
)  # + 0.0 makes 0 of -0
