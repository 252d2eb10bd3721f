"""The squared error is a normal likelihood, the absolute error one of Laplace."""

import numpy as np

y = np.array([1.0, 2.5, 2.0, 4.0])  # measured
sigma = beta = 1.0
models = {"A": np.array([1.2, 2.2, 2.4, 3.5]), "B": np.array([0.5, 2.5, 3.0, 3.0])}

# %% demo
for name, m in models.items():
    density = np.exp(-((y - m) ** 2) / (2 * sigma**2)) / np.sqrt(2 * np.pi * sigma**2)
    L, loss = -np.sum(np.log(density)), np.sum((y - m) ** 2) / 2
    print(f"model {name}, normal noise:  L {L:.4f}, loss {loss:.4f}, ", end="")
    print(f"L - loss {L - loss:.4f}")
    density = np.exp(-np.abs(y - m) / beta) / (2 * beta)
    L, loss = -np.sum(np.log(density)), np.sum(np.abs(y - m))
    print(f"model {name}, Laplace noise: L {L:.4f}, loss {loss:.4f}, ", end="")
    print(f"L - loss {L - loss:.4f}")
