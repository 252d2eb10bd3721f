"""Backwards through a network: one transposed Jacobian a layer, shapes as comments."""

import numpy as np
import torch

rng = np.random.default_rng(0)
x, y = torch.tensor(rng.normal(size=4)), torch.tensor(rng.normal(size=2))
W_1, W_2 = torch.tensor(rng.normal(size=(3, 4))), torch.tensor(rng.normal(size=(2, 3)))


def loss(x):
    return ((W_2 @ torch.tanh(W_1 @ x) - y) ** 2).sum() / 2


# %% demo
a = W_1 @ x  # (3,)
u = torch.tanh(a)  # (3,)
z = W_2 @ u  # (2,)
print(f"loss {((z - y) ** 2).sum() / 2:.4f}")

g = z - y  # (2,)  gradient in z
g = W_2.T @ g  # (3,)  gradient in u
g = (1 - u**2) * g  # (3,)  gradient in a; J is diagonal
g = W_1.T @ g  # (4,)  gradient in x
print("by hand:", g.numpy().round(4))

check = torch.func.grad(loss)(x)
print("check:  ", check.numpy().round(4))
