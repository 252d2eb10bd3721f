"""The norm of the change decides which norm of the weights bounds the damage."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy

w, epsilon = torch.tensor([0.5, -2.0, 1.0]), 0.1
e_2 = torch.tensor([0.0, 1.0, 0.0])
changes = {
    "inf": epsilon * torch.sign(w),  # every entry
    "2  ": epsilon * w / torch.linalg.norm(w),
    "1  ": -epsilon * e_2,
}  # the entry with the largest weight
for name, delta in changes.items():
    # + 0.0 makes 0 of -0
    print(
        f"norm {name} change {(delta.round(decimals=3) + 0.0).tolist()}",
        f" score moves by {w @ delta:.4f}",
    )
