"""An arrow without a shadow on a line reaches it through shadows of its shadows."""

import torch

for steps in [1, 2, 3, 9, 90]:
    b = torch.tensor([0.0, 1.0])  # (2,)
    for k in range(1, steps + 1):
        angle = torch.deg2rad(torch.tensor(90 - 90 * k / steps))
        u = torch.stack([torch.cos(angle), torch.sin(angle)])  # (2,)  a unit vector
        b = (u @ b) * u  # (2,)  the shadow goes on
    print(
        f"{steps:2} steps of {90 / steps:4.1f} degrees:"
        f" {torch.linalg.norm(b).item():.4f} arrives"
    )
