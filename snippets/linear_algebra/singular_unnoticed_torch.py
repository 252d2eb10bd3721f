"""Rounding hides a singular matrix, and `inv` returns numbers that mean nothing."""

import torch

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
X = torch.randn(6, 5)
A = torch.column_stack([X, X.sum(dim=1)])  # column 6 is the sum of the others
B = torch.linalg.inv(A)  # no error
assert abs(A).max() < 10 and abs(B).max() > 1e12
assert not torch.allclose(A @ B, torch.eye(6), atol=0.005)
print("entries of A below 10, of its 'inverse' above 1e12; A B misses the identity")

# %% ask
assert torch.linalg.cond(A) > 1e12
print("condition number above 1e12")
print("rank", int(torch.linalg.matrix_rank(A)), "of", len(A))
