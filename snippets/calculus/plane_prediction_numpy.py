"""The plane predicts a change with an error that shrinks faster than the step."""

import numpy as np


def f(x):
    return np.sin(x[0]) + x[1] ** 2 / 2


def gradient(x):
    return np.stack([np.cos(x[0]), x[1]])


# %% demo
x = np.array([1.0, 1.5])
print("       v        predicted   true  error / |v|")
for scale in [1.0, 0.1, 0.01]:
    v = scale * np.array([0.1, -0.2])
    predicted, change = gradient(x) @ v, f(x + v) - f(x)
    error = abs(change - predicted) / np.linalg.norm(v)
    print(f"({v[0]:5g}, {v[1]:6g})  {predicted:.4f} {change:.4f} {error:10.5f}")
