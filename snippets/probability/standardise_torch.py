"""A shift and a positive factor leave no trace in standardised numbers."""

import torch

for x in (
    torch.tensor([2.0, 4.0, 9.0], dtype=torch.float64),
    torch.tensor([120.0, 140.0, 190.0], dtype=torch.float64),
):
    z = (x - x.mean()) / x.std(correction=0)
    print(
        "standardised",
        z.round(decimals=4).tolist(),
        f"  mean {abs(z.mean()):.4f}, mean square {torch.mean(z**2):.4f}",
    )
