"""In floating point Gram-Schmidt loses right angles; the library's QR keeps them."""

import numpy as np
import matplotlib.pyplot as plt


def gram_schmidt(A, modified):
    """Q of A; classical: shares of the column a_j; modified: of what is left of it."""
    Q = np.zeros_like(A)
    for j in range(A.shape[1]):
        w = A[:, j].copy()
        for i in range(j):
            w = w - (Q[:, i] @ (w if modified else A[:, j])) * Q[:, i]
        Q[:, j] = w / np.linalg.norm(w)
    return Q


def lost(Q):
    """How far Q^T Q is from the identity."""
    return np.linalg.norm(Q.T @ Q - np.eye(Q.shape[1]))


# %% demo
rng = np.random.default_rng(0)
kappas = 10.0 ** np.arange(1, 8)
errors = []
for kappa in kappas:
    draws = []
    for draw in range(15):
        U, V = (np.linalg.qr(rng.normal(size=(m, 8)))[0] for m in (40, 8))
        A = U * np.geomspace(1, 1 / kappa, 8) @ V.T  # (m, n), condition number kappa
        draws.append([
            lost(gram_schmidt(A, modified=False)),
            lost(gram_schmidt(A, modified=True)),
            lost(np.linalg.qr(A)[0]),
        ])
    errors.append(np.median(draws, axis=0))
errors = np.array(errors)  # (number of kappas, 3)
names = ["classical", "modified", "qr"]
for name, curve in zip(names, errors.T):
    slope = np.polyfit(np.log10(kappas), np.log10(curve), 1)[0]
    print(f"{name:9}: |Q^T Q - I| grows like kappa^{abs(slope):.0f}")

# %% figure
fig, ax = plt.subplots()
for name, curve, style in zip(names, errors.T, ["C1--^", "C2-.s", "C0-o"]):
    ax.loglog(kappas, curve, style, label=name)
ax.set(xlabel=r"$\kappa(A)$", ylabel=r"$\|Q^⊤ Q - I\|_F$")
ax.legend()
