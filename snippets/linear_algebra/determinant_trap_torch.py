"""The computed determinant does not tell singular from regular."""

from math import log
import torch

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
tenth = 0.1 * torch.eye(400)  # its inverse is 10 I
X = torch.randn(6, 5)
dependent = torch.column_stack([X, X.sum(dim=1)])  # column 6 is the sum of the others
flat = torch.diag(torch.tensor([1e9, 1e-9]))  # loses nearly all of one direction

# %% demo
for name, A in [("0.1 I", tenth), ("dependent", dependent), ("flat", flat)]:
    rank = int(torch.linalg.matrix_rank(A))
    det = float(torch.linalg.det(A))
    shown = f"{det:.3g}" if det == 0 or abs(det) > 1e-9 else "not 0, below 1e-9"
    print(f"{name:10} det {shown:17}  rank {rank} of {len(A)}")

# %% slogdet
sign, logdet = torch.linalg.slogdet(tenth)
print(f"slogdet of 0.1 I: {sign:.0f}, {logdet:.1f}")
print(f"400 log(0.1) = {400 * log(0.1):.1f}")
