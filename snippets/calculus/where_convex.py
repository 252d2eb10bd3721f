"""A second derivative changes its sign where a function stops to be convex."""
from math import exp, sqrt

border = 1 / sqrt(2)
cubic = lambda x: 6 * x
bell = lambda x: (4 * x**2 - 2) * exp(-(x**2))
for x in (-0.1, 0.1):
    print(f"x^3 - 3x at {x:5.2f}: second derivative {cubic(x):5.2f}")
for x in (-border - 0.1, -border + 0.1, border - 0.1, border + 0.1):
    print(f"e^(-x^2) at {x:5.2f}: second derivative {bell(x):5.2f}")
