"""Softmax gives one distribution, the sigmoid one event for each class."""

import numpy as np

z = np.array([2.0, 0.5, -1.0])  # the scores of three classes
softmax = np.exp(z) / np.exp(z).sum()
sigmoid = 1 / (1 + np.exp(-z))
for name, p in [("softmax", softmax), ("sigmoid", sigmoid), ("scores", z)]:
    print(name, p.round(4), f" least {p.min():.4f}  sum {p.sum():.4f}")
