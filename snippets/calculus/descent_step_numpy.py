"""A short step against the gradient goes down; a long one may go up."""
import numpy as np

def f(x):
    return np.sin(x[0]) + x[1] ** 2 / 2

def gradient(x):
    return np.stack([np.cos(x[0]), x[1]])

# %% demo
x = np.array([1.0, 1.5])
g = gradient(x)
print(f"f(x) = {f(x):.3f}   |g|^2 = {g @ g:.3f}")
print("  eta   f(x - eta g)   fall / eta")
for eta in [0.001, 0.1, 1.0, 3.0]:
    new = f(x - eta * g)
    print(f"{eta:5g} {new:14.3f} {(f(x) - new) / eta:12.3f}")
