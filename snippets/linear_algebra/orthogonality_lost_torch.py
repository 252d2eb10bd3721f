"""In floating point Gram-Schmidt loses right angles; the library's QR keeps them."""

import numpy as np
import torch


def gram_schmidt(A, modified):
    """Q of A; classical: shares of the column a_j; modified: of what is left of it."""
    Q = torch.zeros_like(A)
    for j in range(A.shape[1]):
        w = A[:, j].clone()
        for i in range(j):
            w = w - (Q[:, i] @ (w if modified else A[:, j])) * Q[:, i]
        Q[:, j] = w / torch.linalg.norm(w)
    return Q


def lost(Q):
    """How far Q^T Q is from the identity."""
    return torch.linalg.norm(Q.T @ Q - torch.eye(Q.shape[1])).item()


# %% demo
rng = np.random.default_rng(0)
kappas = 10.0 ** np.arange(1, 8)
errors = []
for kappa in kappas:
    draws = []
    for draw in range(15):
        U, V = (
            torch.linalg.qr(torch.tensor(rng.normal(size=(m, 8))))[0] for m in (40, 8)
        )
        s = torch.tensor(np.geomspace(1, 1 / kappa, 8))
        A = U * s @ V.T  # (m, n), condition number kappa
        draws.append([
            lost(gram_schmidt(A, modified=False)),
            lost(gram_schmidt(A, modified=True)),
            lost(torch.linalg.qr(A)[0]),
        ])
    errors.append(np.median(draws, axis=0))
errors = np.array(errors)  # (number of kappas, 3)
names = ["classical", "modified", "qr"]
for name, curve in zip(names, errors.T):
    slope = np.polyfit(np.log10(kappas), np.log10(curve), 1)[0]
    print(f"{name:9}: |Q^T Q - I| grows like kappa^{abs(slope):.0f}")
