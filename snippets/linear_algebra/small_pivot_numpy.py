"""A pivot near zero ruins a harmless system; exchanging two rows saves it."""

import numpy as np


def eliminate(A, b):
    """Two equations without a row exchange: clear column 1, substitute back."""
    factor = A[1, 0] / A[0, 0]
    x_2 = (b[1] - factor * b[0]) / (A[1, 1] - factor * A[0, 1])
    return [round(((b[0] - A[0, 1] * x_2) / A[0, 0]).item(), 3), round(x_2.item(), 3)]


A = np.array([
    [1e-20, 1.0],
    [1.0, 1.0],
])
b = np.array([1.0, 2.0])
print("condition number", round(np.linalg.cond(A).item(), 2))
print("as it stands   x =", eliminate(A, b))
print("rows exchanged x =", eliminate(A[::-1], b[::-1]))
