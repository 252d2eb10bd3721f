"""A product, a quotient and a power of an inner function, each by its rule."""

from math import exp

x, h = 2.0, 1e-6
cases = {
    "x e^-x       ": (lambda x: x * exp(-x), (1 - x) * exp(-x)),
    "x / (1 + x^2)": (lambda x: x / (1 + x**2), (1 - x**2) / (1 + x**2) ** 2),
    "(2x + 1)^3   ": (lambda x: (2 * x + 1) ** 3, 3 * (2 * x + 1) ** 2 * 2),
}
for name, (f, slope) in cases.items():
    secant = (f(x + h) - f(x - h)) / (2 * h)
    print(f"{name} by the rule: {slope:.4f}   by a secant: {secant:.4f}")
