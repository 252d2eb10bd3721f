"""A second derivative changes its sign where a function stops to be convex."""

from math import exp, sqrt

border = 1 / sqrt(2)


def cubic(x):
    return 6 * x


def bell(x):
    return (4 * x**2 - 2) * exp(-(x**2))


for x in (-0.1, 0.1):
    print(f"x^3 - 3x at {x:5.2f}: second derivative {cubic(x):5.2f}")
for x in (-border - 0.1, -border + 0.1, border - 0.1, border + 0.1):
    print(f"e^(-x^2) at {x:5.2f}: second derivative {bell(x):5.2f}")
