"""Among divisors of the sum of squares, n + 1 has the least mean squared error."""
import numpy as np

rng = np.random.default_rng(0)
n = 5
x = rng.normal(size=(400000, n))                    # sigma^2 = 1
Q = np.sum((x - x.mean(axis=1, keepdims=True)) ** 2, axis=1)
for gamma in (n - 1, n, n + 1, n + 2):
    error = np.mean((Q / gamma - 1) ** 2)
    formula = (2 * (n - 1) + (n - 1 - gamma) ** 2) / gamma**2
    print(f"divide by {gamma}: mean {np.mean(Q / gamma):.2f}, ", end="")
    print(f"squared error {error:.2f}, formula {formula:.4f}")
