"""A check along one axis is fooled by a mistake along another."""

import numpy as np


def check(f, gradient, x, u, h=1e-5):
    """Relative difference of gradient(x)'u and a central difference along u."""
    slope = (f(x + h * u) - f(x - h * u)) / (2 * h)
    claimed = gradient(x) @ u
    return abs(claimed - slope) / (abs(claimed) + abs(slope))


def f(x):
    return np.sum(x**4)


def right(x):
    return 4 * x**3


def wrong(x):
    return 4 * x**3 * np.array([-1, 1, 1])


x, rng = np.array([1.0, -2.0, 0.5]), np.random.default_rng(0)
for name, u in [("e_2", np.array([0.0, 1.0, 0.0])), ("random", rng.normal(size=3))]:
    print(
        f"{name:6}  right {check(f, right, x, u):.1e}  ",
        f"wrong {check(f, wrong, x, u):.1e}",
    )
