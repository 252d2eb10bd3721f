"""The mean over a uniform index is the full gradient; over another index it is not."""

import numpy as np

x = np.array([-1.0, 0.0, 0.5, 1.0, 2.0, 3.0])
y = np.array([0.2, 1.1, 0.9, 1.8, 1.7, 2.9])
X = np.stack([np.ones(6), x], axis=1)  # (n, d) = (6, 2)
theta = np.array([-1.0, 2.2])


def sample_gradient(i):
    return 2 * (X[i] @ theta - y[i]) * X[i]  # of (x_i' theta - y_i)^2


full = 2 / 6 * X.T @ (X @ theta - y)
G = np.stack([sample_gradient(i) for i in range(6)])  # (n, d)
uniform, favour = np.full(6, 1 / 6), np.array([5, 1, 1, 1, 1, 1]) / 10
print("samples 1 and 6      ", G[0].round(3), G[5].round(3))
print("full gradient, mean  ", full.round(3))
print("expected, uniform    ", (uniform @ G).round(3))
print("expected, favoured   ", (favour @ G).round(3))
print("favoured and weighted", (favour @ (G.T / (6 * favour)).T).round(3))
print("full gradient, sum   ", (6 * full).round(3))
