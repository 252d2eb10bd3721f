"""No dot product beats the product of the lengths; only parallel vectors reach it."""

import numpy as np
import torch

rng = np.random.default_rng(0)
A, B = torch.tensor(rng.normal(size=(2, 100_000, 3)))  # 100 000 pairs in R^3, as rows
products = (A * B).sum(dim=1)  # (100000,)  a @ b of every pair
bounds = torch.linalg.norm(A, dim=1) * torch.linalg.norm(B, dim=1)
print("pairs beyond the bound:", (abs(products) > bounds * (1 + 1e-12)).sum().item())
largest = (abs(products) / bounds).max()
print(f"largest share of the bound: {largest:.4f}")
print(f"missing from the bound:     {1 - largest:.0e}")

# %% equality
a, b = A[0], B[0]
for name, partner in [("b", b), ("-2 a", -2 * a), ("0.001 b + a", 0.001 * b + a)]:
    share = abs(a @ partner) / (torch.linalg.norm(a) * torch.linalg.norm(partner))
    print(f"a with {name:11} {share:.6f}")

# %% gap
cross = sum((a[i] * b[j] - a[j] * b[i]) ** 2 for i in range(3) for j in range(i + 1, 3))
gap = (a @ a) * (b @ b) - (a @ b) ** 2
print(f"|a|^2 |b|^2 - (a @ b)^2 = {gap:.4f}")
print(f"sum of squares          = {cross:.4f}")
