"""Backwards through a network, layer by layer: each gradient has its parent's shape."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
n, d, q = 6, 4, 3  # samples, inputs, hidden units
X = torch.tensor(rng.normal(size=(n, d)))
y = torch.tensor(rng.choice([-1.0, 1.0], size=n))
W_1, b_1, W_2, b_2 = (
    torch.tensor(rng.normal(size=shape)).requires_grad_()
    for shape in [(d, q), q, (q, 1), 1]
)

# %% forward
A_1 = X @ W_1 + b_1  # (n, q)
H = torch.tanh(A_1)  # (n, q)
A_2 = H @ W_2 + b_2  # (n, 1)  the scores
L = torch.nn.functional.softplus(-y * A_2[:, 0]).mean()
print(f"loss {L:.4f}")

# %% backward
L.backward()  # all of it in one call
for name, p in [("W_2", W_2), ("b_2", b_2), ("W_1", W_1), ("b_1", b_1)]:
    g = p.grad
    length = torch.linalg.norm(g)
    print(f"gradient in {name}: shape {tuple(g.shape)}, length {length:.4f}")
