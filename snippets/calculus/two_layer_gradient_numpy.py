"""Backwards through a network: one transposed Jacobian a layer, shapes as comments."""

import numpy as np

rng = np.random.default_rng(0)
x, y = rng.normal(size=4), rng.normal(size=2)
W_1, W_2 = rng.normal(size=(3, 4)), rng.normal(size=(2, 3))


def loss(x):
    return ((W_2 @ np.tanh(W_1 @ x) - y) ** 2).sum() / 2


# %% demo
a = W_1 @ x  # (3,)
u = np.tanh(a)  # (3,)
z = W_2 @ u  # (2,)
print(f"loss {((z - y) ** 2).sum() / 2:.4f}")

g = z - y  # (2,)  gradient in z
g = W_2.T @ g  # (3,)  gradient in u
g = (1 - u**2) * g  # (3,)  gradient in a; J is diagonal
g = W_1.T @ g  # (4,)  gradient in x
print("by hand:", g.round(4))

h = 1e-6
check = np.stack([(loss(x + h * e) - loss(x - h * e)) / (2 * h) for e in np.eye(4)])
print("check:  ", check.round(4))
