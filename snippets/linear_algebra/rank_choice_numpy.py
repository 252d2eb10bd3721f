"""The error on fitted entries falls with the rank; held back entries choose it."""

import numpy as np
from sklearn.datasets import load_digits

rng = np.random.default_rng(0)
X = load_digits().data[:600]  # (m, n): 600 images of 64 pixels
m, n = X.shape
draw = rng.random((m, n))
fit, held, hidden = draw < 0.4, (draw >= 0.4) & (draw < 0.5), draw >= 0.5
mean = (fit * X).sum(axis=0) / fit.sum(axis=0)  # per pixel, from seen entries
Y = np.where(fit, X - mean, 0)


def complete(k, lambda_, steps=20):
    """Alternating least squares on the entries in fit, shape (m, n)."""

    def solve(H, Y, seen):
        pairs = (H[:, :, None] * H[:, None, :]).reshape(len(H), -1)  # each h_j h_j^T
        gram = (seen @ pairs).reshape(-1, k, k) + lambda_ * np.eye(k)
        return np.linalg.solve(gram, (Y @ H)[..., None])[..., 0]

    H = np.random.default_rng(1).normal(size=(n, k))
    for _ in range(steps):
        W = solve(H, Y, fit)
        H = solve(W, Y.T, fit.T)
    return mean + W @ H.T


# %% demo
def error(M, where):
    return np.mean((M - X)[where] ** 2) ** 0.5


held_error = {}
print("        lambda = 1          lambda = 30")
print(" k   fitted held back    fitted held back")
for k in [1, 2, 4, 8, 16]:
    print(f"{k:2}", end="")
    for lambda_ in [1.0, 30.0]:
        M = complete(k, lambda_)
        held_error[k, lambda_] = error(M, held)
        print(f"{error(M, fit):9.2f}{error(M, held):10.2f}", end="")
    print()
k, lambda_ = min(held_error, key=held_error.get)
chosen = complete(k, lambda_)
print(
    f"never used before: pixel means {error(mean, hidden):.2f},"
    f" chosen k = {k}, lambda = {lambda_:.0f}: {error(chosen, hidden):.2f}"
)
