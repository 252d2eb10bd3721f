"""As p grows, the p-norm forgets all entries but the largest."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy


def norm(x, p):
    """(sum_i |x_i|^p)^(1/p) for p >= 1."""
    return (abs(x) ** p).sum() ** (1 / p)


x = torch.tensor([3.0, -4.0, 1.0])  # (n,)
for p in [1, 1.5, 2, 4, 16, 64]:
    library = torch.linalg.norm(x, p)
    print(f"p = {p:4}   {norm(x, p).item():.4f}   library {library.item():.4f}")
print(f"largest entry {abs(x).max().item():.4f}")
