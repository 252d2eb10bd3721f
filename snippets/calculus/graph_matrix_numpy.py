"""The backward pass solves a triangular system, and its powers add up paths."""

import numpy as np

a = 3.0
b = a * a
c = a * b
y = b + c  # a^2 + a^3

D = np.zeros((4, 4))  # D[j, i] = d(node j) / d(node i)
D[1, 0] = 2 * a  # nodes in order: a, b, c, y
D[2, 0], D[2, 1] = b, a
D[3, 1], D[3, 2] = 1, 1

e = np.eye(4)[3]  # the seed: dy/dy = 1
g = np.linalg.solve(np.eye(4) - D.T, e)
print(f"y = {y:g}")
print("dy/d(a, b, c, y) =", g)

step, total = e, np.zeros(4)
for length in range(5):
    print(f"paths of length {length} add", step)
    total = total + step
    step = D.T @ step
print("sum over all paths:", total)
