"""Four gradients to know by heart, each against slopes along the axes."""

import numpy as np


def slopes(f, x, h=1e-6):
    """The slope along every axis, by a secant through x + h e and x - h e."""
    return np.stack([(f(x + h * e) - f(x - h * e)) / (2 * h) for e in np.eye(len(x))])


x, a = np.array([0.5, -1.0, 2.0]), np.array([3.0, 1.0, -2.0])
A = np.array([
    [1.0, 2.0, 0.0],
    [0.0, 3.0, -1.0],
    [4.0, 0.0, 2.0],
])
X = np.array([[1.0, 0.0, 2.0], [1.0, 1.0, -1.0], [0.0, 2.0, 1.0], [3.0, 1.0, 1.0]])
y = np.array([1.0, -2.0, 0.5, 3.0])

for name, f, gradient in [
    ("a'x", lambda x: a @ x, a),
    ("x'Ax", lambda x: x @ A @ x, (A + A.T) @ x),
    ("|x|", lambda x: np.linalg.norm(x), x / np.linalg.norm(x)),
    ("|Xx - y|^2", lambda x: ((X @ x - y) ** 2).sum(), 2 * X.T @ (X @ x - y)),
]:
    print(
        f"{name:10} {gradient.round(3)}  largest difference "
        f"{abs(gradient - slopes(f, x)).max():.3f}"
    )
