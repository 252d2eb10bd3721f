"""One vector has different coordinates in different bases."""

# %% run
import torch

B = torch.tensor(
    [
        [2.0, -1.0],
        [1.0, 1.0],
    ],
    dtype=torch.float64,
)  # columns b_1 and b_2
x = torch.tensor([3.0, 3.0], dtype=torch.float64)
c = torch.linalg.solve(B, x)  # (n,) coordinates in basis b
print("in the basis e:", x.tolist(), "  in the basis b:", c.round(decimals=4).tolist())
total = c[0] * B[:, 0] + c[1] * B[:, 1]
print("c_1 b_1 + c_2 b_2 =", total.round(decimals=4).tolist())
