"""A line, a parabola and the error that the third derivative allows."""

from math import sqrt

h = 0.2
line = 1 + h / 2
parabola = line - h**2 / 8
allowed = (3 / 8) / 6 * h**3
print(f"root {sqrt(1 + h):.5f}, line {line:.5f}, parabola {parabola:.5f}")
print(f"error of the parabola {abs(sqrt(1 + h) - parabola):.5f}, allowed {allowed:.5f}")
