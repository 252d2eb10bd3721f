"""Two marginals and one corner fix a table of two by two."""

import numpy as np

corner, x, y = 0.2, 0.3, 0.4  # P(X = 1, Y = 1), P(X = 1), P(Y = 1)
joint = np.array([
    [1 - x - y + corner, y - corner],
    [x - corner, corner],
])  # rows X = 0, 1, columns Y = 0, 1
print(joint.round(2))
print(f"P(Y = 1 | X = 1) = {joint[1, 1] / joint[1].sum():.4f}")
print(f"P(X = 1) P(Y = 1) = {x * y:.2f}, P(X = 1, Y = 1) = {corner}")
