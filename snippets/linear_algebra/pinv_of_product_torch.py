"""(AB)^+ is not B^+ A^+, although (AB)^-1 = B^-1 A^-1."""

import torch

pinv = torch.linalg.pinv
A = torch.tensor([[1.0, 1.0]], dtype=torch.float64)  # (1, 2)
B = torch.tensor([[1.0], [0.0]], dtype=torch.float64)  # (2, 1)
print("(AB)^+   ", pinv(A @ B).numpy().round(4))
print("B^+ A^+  ", (pinv(B) @ pinv(A)).numpy().round(4))

C = torch.tensor([[1.0], [2.0], [2.0]], dtype=torch.float64)  # full column rank
D = torch.tensor([[3.0, 4.0]], dtype=torch.float64)  # full row rank
print("(CD)^+   ", pinv(C @ D, rtol=1e-12).round(decimals=4).tolist())
print("D^+ C^+  ", (pinv(D) @ pinv(C)).round(decimals=4).tolist())
