"""Five quantities of a matrix whose singular values are 6, 3 and 2."""

import torch

A = torch.diag(torch.tensor([2.0, -6.0, 3.0], dtype=torch.float64))
s, norm = torch.linalg.svd(A)[1], torch.linalg.norm
print("singular values", s.tolist())
print("spectral norm", norm(A, 2).item(), "  Frobenius", norm(A).item())
determinant = abs(torch.linalg.det(A)).item()
print("|det|", round(determinant, 3), "  kappa", torch.linalg.cond(A).item())
print("rank", torch.linalg.matrix_rank(A).item())
