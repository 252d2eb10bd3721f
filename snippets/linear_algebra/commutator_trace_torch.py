"""A B - B A has trace zero, so it is never the identity."""

import torch

A = torch.tensor([[1.0, 5.0, -2.0], [0.0, 3.0, 4.0], [7.0, 1.0, 2.0]])
B = torch.tensor([[2.0, 0.0, 1.0], [6.0, -1.0, 3.0], [4.0, 2.0, 8.0]])
C = A @ B - B @ A
print("diagonal of A B - B A:", torch.diag(C).tolist(), "  sum:", float(torch.trace(C)))

# %% derivative
n = 6  # polynomials 1, t, ..., t^5 by coefficients
D = torch.diag(torch.arange(1.0, n), 1)  # differentiate
M = torch.diag(torch.ones(n - 1), -1)  # multiply by t, cut after t^5
print("diagonal of D M - M D:", torch.diag(D @ M - M @ D).tolist())
