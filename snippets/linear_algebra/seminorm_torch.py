"""|A x| is a norm only if A sends no vector but zero to zero."""
import torch

torch.set_default_dtype(torch.float64)       # as NumPy
x = torch.tensor([1.0, -1.0])                # (n,)
for name, A in [("columns differ ", torch.tensor([[1.0, 2.0], [0.0, 1.0], [1.0, 1.0]])),  # (m, n)
                ("columns agree  ", torch.tensor([[1.0, 1.0], [2.0, 2.0], [0.0, 0.0]]))]:
    print(name, "|A x| =", round(torch.linalg.norm(A @ x).item(), 4), "for x =", x.tolist())
