"""The error of both differences of a cube, and the bound on it."""

x, h = 1.0, 0.1


def f(x):
    return x**3


forward = (f(x + h) - f(x)) / h
central = (f(x + h) - f(x - h)) / (2 * h)
M2, M3 = 6 * (x + h), 6  # largest second and third derivative
print(f"forward {forward:.2f}, error {abs(forward - 3):.2f}, allowed {M2 / 2 * h:.2f}")
print(
    f"central {central:.2f}, error {abs(central - 3):.2f},",
    f"allowed {M3 / 6 * h**2:.2f}",
)
