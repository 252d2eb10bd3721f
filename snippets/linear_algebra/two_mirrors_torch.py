"""Two reflections make a rotation by twice the angle between the mirrors."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy


def mirror(degrees):
    """The reflection across the line at this angle: 2 u u^T - I."""
    t = torch.deg2rad(torch.tensor(degrees))
    u = torch.stack([torch.cos(t), torch.sin(t)])
    return 2 * torch.outer(u, u) - torch.eye(2)


for first, second in [(20.0, 65.0), (65.0, 20.0), (0.0, 10.0)]:
    R = mirror(second) @ mirror(first)
    angle = torch.rad2deg(torch.arctan2(R[1, 0], R[0, 0]))
    print(
        f"{first:.0f} then {second:.0f}: turns by {angle:.0f},",
        (R.round(decimals=3) + 0.0).tolist(),
    )  # + 0.0 makes -0.0 a plain 0.0
