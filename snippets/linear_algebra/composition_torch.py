"""The product is one map after the other; the other order is another map."""

import torch

R = torch.tensor([
    [0.0, -1.0],
    [1.0, 0.0],
])  # rotate by 90 degrees
H = torch.tensor([
    [1.0, 1.0],
    [0.0, 1.0],
])  # shear to the right
x = torch.tensor([2.0, 1.0])

# %% demo
print("rotate, shear: H (R x) =", (H @ (R @ x)).tolist(), "  H R =", (H @ R).tolist())
print("shear, rotate: R (H x) =", (R @ (H @ x)).tolist(), "  R H =", (R @ H).tolist())
print("(H R) x =", ((H @ R) @ x).tolist(), "  (R H) x =", ((R @ H) @ x).tolist())
