"""|A x| is a norm only if A sends no vector but zero to zero."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy
x = torch.tensor([1.0, -1.0])  # (n,)
B = torch.tensor([[1.0, 2.0], [0.0, 1.0], [1.0, 1.0]])  # (m, n)
C = torch.tensor([[1.0, 1.0], [2.0, 2.0], [0.0, 0.0]])  # (m, n)
for name, A in [("columns differ", B), ("columns agree ", C)]:
    print(f"{name} |A x| = {torch.linalg.norm(A @ x).item():.4f} for x =", x.tolist())
