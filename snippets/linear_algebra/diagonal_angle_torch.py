"""The diagonal of a cube nears a right angle to its edges as the dimension grows."""

import torch

for n in [2, 3, 4, 100]:
    diagonal, edge = torch.ones(n), torch.eye(n)[0]  # (n,), (n,)
    cosine = diagonal @ edge / torch.linalg.norm(diagonal)
    print(f"n = {n:3}   angle {torch.rad2deg(torch.arccos(cosine)).item():.2f} degrees")
