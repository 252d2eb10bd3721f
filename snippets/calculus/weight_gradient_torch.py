"""The gradient in a weight matrix: inputs, transposed, times what comes from above."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
n, d, q = 5, 3, 2  # samples, inputs, units
X, Y = (torch.tensor(rng.normal(size=shape)) for shape in [(n, d), (n, q)])
W, b = (torch.tensor(rng.normal(size=shape)) for shape in [(d, q), (q,)])


def loss(W, b):
    """The mean over the samples of half the squared error of X W + b."""
    return ((X @ W + b - Y) ** 2).sum() / (2 * n)


# %% formula
G = (X @ W + b - Y) / n  # (n, q)  the loss by A = X W + b
by_W = X.T @ G  # (d, n) (n, q) = (d, q)
by_b = G.sum(dim=0)  # (q,)
print("by the formula")
print(by_W.numpy().round(4))
print("bias:", by_b.numpy().round(4))

# %% check
h, slopes = 1e-6, torch.zeros(d, q)
for i in range(d):
    for j in range(q):
        E = torch.zeros(d, q)
        E[i, j] = h  # one weight moves
        slopes[i, j] = (loss(W + E, b) - loss(W - E, b)) / (2 * h)
print("one weight after the other")
print(slopes.numpy().round(4))
assert torch.allclose(torch.func.grad(loss)(W, b), by_W)  # and by autograd
