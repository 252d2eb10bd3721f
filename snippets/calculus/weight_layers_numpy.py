"""Backwards through a network, layer by layer: each gradient has its parent's shape."""

import numpy as np

rng = np.random.default_rng(0)
n, d, q = 6, 4, 3  # samples, inputs, hidden units
X, y = rng.normal(size=(n, d)), rng.choice([-1.0, 1.0], size=n)
W_1, b_1 = rng.normal(size=(d, q)), rng.normal(size=q)
W_2, b_2 = rng.normal(size=(q, 1)), rng.normal(size=1)

# %% forward
A_1 = X @ W_1 + b_1  # (n, q)
H = np.tanh(A_1)  # (n, q)
A_2 = H @ W_2 + b_2  # (n, 1)  the scores
L = np.logaddexp(0, -y * A_2[:, 0]).mean()
print(f"loss {L:.4f}")

# %% backward
by_A_2 = (-y / (1 + np.exp(y * A_2[:, 0])) / n)[:, None]  # (n, 1)
by_W_2, by_b_2 = H.T @ by_A_2, by_A_2.sum(axis=0)  # (q, 1), (1,)
by_H = by_A_2 @ W_2.T  # (n, q)
by_A_1 = by_H * (1 - H**2)  # (n, q)
by_W_1, by_b_1 = X.T @ by_A_1, by_A_1.sum(axis=0)  # (d, q), (q,)
for name, g in [("W_2", by_W_2), ("b_2", by_b_2), ("W_1", by_W_1), ("b_1", by_b_1)]:
    print(f"gradient in {name}: shape {g.shape}, length {np.linalg.norm(g):.4f}")
