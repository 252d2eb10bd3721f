"""A linear map respects sums and multiples; a shift or a bend does not."""

import numpy as np

A = np.array([[2.0, -1.0], [0.0, 3.0], [1.0, 1.0]])  # (3, 2)
b = np.array([1.0, 0.0, -1.0])
maps = {
    "A x": lambda x: A @ x,
    "A x + b": lambda x: A @ x + b,
    "ReLU(A x)": lambda x: np.maximum(A @ x, 0),
}

# %% demo
x, y = np.array([1.0, 2.0]), np.array([3.0, -1.0])
s, t = 2.0, 3.0
for name, f in maps.items():
    print(
        f"{name:9} f(s x + t y) = {f(s * x + t * y).tolist()}"
        f"  s f(x) + t f(y) = {(s * f(x) + t * f(y)).tolist()}"
    )
print("A 0 + b =", (A @ np.zeros(2) + b).tolist())
