"""Gradient descent on log(1 + e^theta) runs to minus infinity, and the loss to 0."""

from math import exp, log1p

theta, eta = 0.0, 4.0
for k in range(1, 10_001):
    theta -= eta / (1 + exp(-theta))
    if k in (1, 10, 100, 1000, 10_000):
        slope = 1 / (1 + exp(-theta))
        print(
            f"k = {k:5}  loss {log1p(exp(theta)):.5f} ",
            f"slope {slope:.5f}  theta {theta:.2f}",
        )
