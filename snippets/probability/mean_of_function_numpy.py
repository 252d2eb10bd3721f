"""The mean of a function is not the function of the mean."""

import numpy as np

v = np.array([20.0, 60.0])  # km/h: traffic jam or free road
p = np.array([0.5, 0.5])


def g(v):
    """Hours for 60 km."""
    return 60 / v


print(f"E[V] = {np.sum(v * p):.4g}")
print(f"g(E[V]) = {g(np.sum(v * p)):.4g}   wrong: the mean speed in the formula")
print(f"E[g(V)] = {np.sum(g(v) * p):.4g}   right: the mean of the times")
