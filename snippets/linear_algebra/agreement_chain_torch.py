"""a agrees with b, and b with c, but a need not agree with c."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy

angle = torch.deg2rad(torch.tensor([0.0, 80.0, 160.0]))
a, b, c = torch.stack([torch.cos(angle), torch.sin(angle)], dim=1)  # unit vectors
print("a with b", round((a @ b).item(), 3))
print("b with c", round((b @ c).item(), 3))
print("a with c", round((a @ c).item(), 3))
