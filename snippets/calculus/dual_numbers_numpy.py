"""A number that carries its slope along: derivatives in a single pass forwards."""

import numpy as np


# %% dual
class Dual:
    """A value and its slope, after one input; together they go through every rule."""

    def __init__(self, value, slope=0.0):
        self.value, self.slope = value, slope

    def __add__(self, other):
        b = dual(other)
        return Dual(self.value + b.value, self.slope + b.slope)

    def __mul__(self, other):
        b = dual(other)
        return Dual(self.value * b.value, self.value * b.slope + self.slope * b.value)

    __radd__, __rmul__ = __add__, __mul__


def dual(x):
    return x if isinstance(x, Dual) else Dual(x)


def sin(a):
    return Dual(np.sin(a.value), np.cos(a.value) * a.slope)


# %% demo
def f(x, y):
    return x * x * y + sin(x * y)


def slope(f, point, direction):
    """The value of f, and its slope along the direction: one pass."""
    out = f(*(Dual(a, v) for a, v in zip(point, direction)))
    return out.value, out.slope


point = 1.5, 2.0
for direction in [(1.0, 0.0), (0.0, 1.0), (0.6, 0.8)]:
    value, rate = slope(f, point, direction)
    print(f"along {direction}: value {value:.4f}, slope {rate:.4f}")
x, y = point
hand = 2 * x * y + y * np.cos(x * y), x**2 + x * np.cos(x * y)
print(f"partial derivatives by hand: {hand[0]:.4f}, {hand[1]:.4f}")
