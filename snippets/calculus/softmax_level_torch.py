"""With soft labels the cross-entropy has a level point, with a hard label none."""

import torch

torch.set_default_dtype(torch.float64)
gradient = torch.func.grad(torch.nn.functional.cross_entropy)

soft = torch.tensor([0.05, 0.9, 0.05])
hard = torch.tensor([0.0, 1.0, 0.0])
for name, z in [("log y    ", torch.log(soft)), ("log y + 3", torch.log(soft) + 3)]:
    print(f"soft, z = {name}  |gradient| {torch.linalg.norm(gradient(z, soft)):.4f}")
for score in [1.0, 5.0, 9.0]:
    z = torch.tensor([0.0, score, 0.0])
    length = torch.linalg.norm(gradient(z, hard))
    print(f"hard, z = (0, {score:g}, 0)  |gradient| {length:.2g}")
