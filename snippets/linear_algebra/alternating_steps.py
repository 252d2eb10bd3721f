"""Each of two matrices is stable, and taking turns between them is not."""

import numpy as np

A = np.array([[0.5, 2.0], [0.0, 0.5]])
B = A.T
for name, M in [("A", A), ("B", B), ("AB", A @ B)]:
    print(f"spectral radius of {name:2}: {abs(np.linalg.eigvals(M)).max():.3f}")
x = np.ones(2)
for t in range(10):
    x = (A if t % 2 else B) @ x
print(f"|x| after ten steps in turns: {np.linalg.norm(x):.0f}")
x = np.linalg.matrix_power(A, 10) @ np.ones(2)
print(f"|x| after ten steps with A:   {np.linalg.norm(x):.3f}")
