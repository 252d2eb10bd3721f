"""A loop over the layers finds the gradient in all weights of a network."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
sizes, n = [4, 5, 3, 1], 6
X, y = (torch.tensor(rng.normal(size=shape)) for shape in [(n, 4), (n, 1)])
weights = [torch.tensor(rng.normal(size=shape)) for shape in zip(sizes, sizes[1:])]


def loss(weights):
    """Half the mean squared error; tanh between the layers."""
    H = X
    for W in weights[:-1]:
        H = torch.tanh(H @ W)
    return ((H @ weights[-1] - y) ** 2).sum() / (2 * n)


for W, g in zip(weights, torch.func.grad(loss)(weights)):
    print(tuple(W.shape), "length", torch.linalg.norm(g).numpy().round(4))
