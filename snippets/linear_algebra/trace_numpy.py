"""The factors of a trace may be rotated, and not shuffled."""

import numpy as np

A = np.array([[1.0, 2.0, 0.0], [-1.0, 3.0, 1.0]])  # (2, 3)
B = np.array([[2.0, 1.0], [0.0, 1.0], [4.0, -1.0]])  # (3, 2)
print("A B =", (A @ B).tolist(), "  trace", float(np.trace(A @ B)))
print("B A =", (B @ A).tolist(), "  trace", float(np.trace(B @ A)))

# %% three
C = np.array([[0.0, 1.0], [0.0, 0.0]])
D = np.array([[0.0, 0.0], [1.0, 0.0]])
E = np.array([[1.0, 0.0], [0.0, 0.0]])
print(
    "tr(C D E) =",
    float(np.trace(C @ D @ E)),
    "  rotated: tr(D E C) =",
    float(np.trace(D @ E @ C)),
    "  shuffled: tr(D C E) =",
    float(np.trace(D @ C @ E)),
)

# %% square_only
print("trace of the 2 by 3 matrix A, which has none:", float(np.trace(A)))
