"""Determinant 1, and still a breath away from singular."""

import torch

n = 30
A = torch.eye(n).double() - torch.triu(torch.ones((n, n)), 1)  # 1, and -1 above
s = torch.linalg.svd(A)[1]
print(f"sigma_1 {s[0]:.3g}  sigma_30 {s[-1]:.3g}")
print(f"det {torch.linalg.det(A):.3f}  rank {torch.linalg.matrix_rank(A)}")

# %% one entry
B = A.clone()
B[-1, 0] = -(2.0 ** (2 - n))  # was 0
print(f"change one entry by {2.0 ** (2 - n):.3g}:")
print(f"det {abs(torch.linalg.det(B)):.3f}  rank {torch.linalg.matrix_rank(B)}")
