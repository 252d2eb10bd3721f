"""Turns add up, a reflection undoes itself, a projection has nothing left to do."""

import torch

torch.set_default_dtype(torch.float64)


def R(theta):
    """Rotation by theta, counter-clockwise."""
    c, s = torch.cos(theta), torch.sin(theta)
    return torch.tensor([[c, -s], [s, c]])


alpha, beta, phi = torch.deg2rad(torch.tensor([50.0, 70.0, 30.0]))
u = torch.stack([torch.cos(phi), torch.sin(phi)])  # unit vector along the line
P = torch.outer(u, u)  # projection onto the line
F = 2 * P - torch.eye(2)  # reflection across it

# %% demo
print("R(50°) R(70°) =", (R(alpha) @ R(beta)).round(decimals=3).tolist())
print("R(120°)       =", R(alpha + beta).round(decimals=3).tolist())
print(
    "P P =", (P @ P).round(decimals=3).tolist(), "  P =", P.round(decimals=3).tolist()
)
print(
    "F F =", (F @ F).round(decimals=3).tolist(), "  F =", F.round(decimals=3).tolist()
)
print("F e_1 =", F[:, 0].round(decimals=3).tolist())
