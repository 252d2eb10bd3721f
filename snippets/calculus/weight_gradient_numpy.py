"""The gradient in a weight matrix: inputs, transposed, times what comes from above."""

import numpy as np

rng = np.random.default_rng(0)
n, d, q = 5, 3, 2  # samples, inputs, units
X, Y = rng.normal(size=(n, d)), rng.normal(size=(n, q))
W, b = rng.normal(size=(d, q)), rng.normal(size=q)


def loss(W, b):
    """The mean over the samples of half the squared error of X W + b."""
    return ((X @ W + b - Y) ** 2).sum() / (2 * n)


# %% formula
G = (X @ W + b - Y) / n  # (n, q)  the loss by A = X W + b
by_W = X.T @ G  # (d, n) (n, q) = (d, q)
by_b = G.sum(axis=0)  # (q,)
print("by the formula")
print(by_W.round(4))
print("bias:", by_b.round(4))

# %% check
h, slopes = 1e-6, np.zeros((d, q))
for i in range(d):
    for j in range(q):
        E = np.zeros((d, q))
        E[i, j] = h  # one weight moves
        slopes[i, j] = (loss(W + E, b) - loss(W - E, b)) / (2 * h)
print("one weight after the other")
print(slopes.round(4))
