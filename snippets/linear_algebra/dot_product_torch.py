"""Multiply entry by entry, add up: five spellings of one number."""

import torch

a, b = torch.tensor([2.0, -1.0, 3.0]), torch.tensor([4.0, 5.0, 1.0])  # (n,), (n,)
total = 0.0
for i in range(3):
    total += (a[i] * b[i]).item()
print("loop            ", total)
print("a @ b           ", (a @ b).item())
print("dot(a, b)       ", torch.dot(a, b).item())
print("(a * b).sum()   ", (a * b).sum().item())
print("einsum          ", torch.einsum("i,i->", a, b).item())

# %% laws
c, s = torch.tensor([1.0, 1.0, -2.0]), 3.0
print("symmetric       ", (a @ b).item(), (b @ a).item())
print("linear          ", (a @ (s * b + c)).item(), (s * (a @ b) + a @ c).item())
print(f"length of a      {(a @ a).sqrt().item():.4f} {torch.linalg.norm(a).item():.4f}")

# %% not_the_dot_product
print("a * b is a vector:", (a * b).tolist())
