"""On the coefficients of a polynomial the derivative is a matrix."""

import numpy as np


def f(a):
    """Coefficients of the derivative: that of t^k gives k to the power below."""
    return a[1:] * np.arange(1.0, 4.0)


A = np.stack([f(e_j) for e_j in np.eye(4)], axis=1)  # (3, 4)
for row in A.tolist():
    print(row)
a = np.array([5.0, 1.0, -2.0, 4.0])  # 5 + t - 2 t^2 + 4 t^3
print("f(a) =", f(a).tolist(), "  A a =", (A @ a).tolist())
