"""In float16 counting ends at 2048."""

import torch

n = torch.ones(1, dtype=torch.float16)
while n + 1 != n:
    n = 2 * n
print("n + 1 = n at", int(n[0]))
