"""A loop over the layers finds the gradient in all weights of a network."""

import numpy as np

rng = np.random.default_rng(0)
sizes, n = [4, 5, 3, 1], 6
X, y = rng.normal(size=(n, 4)), rng.normal(size=(n, 1))
weights = [rng.normal(size=shape) for shape in zip(sizes, sizes[1:])]


def gradients(weights):
    """Of half the mean squared error; tanh between the layers."""
    H = [X]  # what each layer reads
    for W in weights[:-1]:
        H.append(np.tanh(H[-1] @ W))
    G, found = (H[-1] @ weights[-1] - y) / n, []
    for W, inputs in zip(weights[::-1], H[::-1]):
        found.append(inputs.T @ G)  # in this W
        G = (G @ W.T) * (1 - inputs**2)  # on to the layer below
    return found[::-1]


for W, g in zip(weights, gradients(weights)):
    print(W.shape, "length", np.linalg.norm(g).round(4))
