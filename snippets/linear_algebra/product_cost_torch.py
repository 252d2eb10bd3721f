"""Two groupings give the same vector; one of them costs hundreds of times more."""

import numpy as np
import torch


def product(M, N):
    """M N and the number of multiplications: m n p for (m, n) times (n, p)."""
    return M @ N, M.shape[0] * M.shape[1] * N.shape[1]


rng = np.random.default_rng(0)
A = torch.tensor(rng.normal(size=(2000, 500)))
B = torch.tensor(rng.normal(size=(500, 1000)))
x = torch.tensor(rng.normal(size=(1000, 1)))

# %% demo
AB, cost_AB = product(A, B)
left, cost_left = product(AB, x)
Bx, cost_Bx = product(B, x)
right, cost_right = product(A, Bx)
print(f"(A B) x  {cost_AB + cost_left:>13,} multiplications")
print(f"A (B x)  {cost_Bx + cost_right:>13,} multiplications")
assert torch.allclose(left, right)
print(f"first entries {left[0, 0]:.3f} and {right[0, 0]:.3f}")
print("same bits:", torch.equal(left, right))
