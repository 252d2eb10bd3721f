"""(AB)^+ is not B^+ A^+, although (AB)^-1 = B^-1 A^-1."""

import numpy as np

pinv = np.linalg.pinv
A = np.array([[1.0, 1.0]])  # (1, 2)
B = np.array([[1.0], [0.0]])  # (2, 1)
print("(AB)^+   ", pinv(A @ B).round(4))
print("B^+ A^+  ", (pinv(B) @ pinv(A)).round(4))

C = np.array([[1.0], [2.0], [2.0]])  # full column rank
D = np.array([[3.0, 4.0]])  # full row rank
print("(CD)^+   ", pinv(C @ D, rtol=1e-12).round(4).tolist())
print("D^+ C^+  ", (pinv(D) @ pinv(C)).round(4).tolist())
