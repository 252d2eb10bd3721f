"""The score of a linear classifier is a distance, once it is divided by |w|."""

import numpy as np

w, b = np.array([3.0, 4.0]), -5.0  # (d,), ()  boundary: w @ x + b = 0
X = np.array([  # (n, d)
    [4.0, 2.0],
    [1.0, 0.5],
    [-1.0, 0.0],
])
score = X @ w + b  # (n,)
distance = abs(score) / np.linalg.norm(w)  # (n,)

# %% search
t = np.linspace(-10, 10, 20_001)  # many points of the boundary
start = -b / (w @ w) * w  # (d,)  its score is 0
along = np.array([w[1], -w[0]])  # (d,)  orthogonal to w
line = start + t[:, None] * along  # (20001, d)
for i in range(3):
    nearest = np.linalg.norm(line - X[i], axis=1).min()
    print(
        f"score {score[i].item():5.1f}  distance {distance[i].item():.3f}"
        f"  by search {nearest.item():.3f}"
    )
