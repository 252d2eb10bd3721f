"""Three norms of three vectors, and a swap of the order."""

import torch

print("x             |x|_1  |x|_2  |x|_inf")
for x in torch.tensor([[3.0, -4.0], [0.0, 6.0], [-4.5, 4.5]]):
    values = [torch.linalg.norm(x, p) for p in (1, 2, torch.inf)]
    print(f"{x.tolist()!s:12}", " ".join(f"{value:6.2f}" for value in values))
