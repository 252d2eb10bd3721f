"""One matrix knows the variance of every weighted sum."""

import torch

die = torch.arange(1.0, 7.0, dtype=torch.float64)
first, second = torch.meshgrid(die, die, indexing="ij")
larger, smaller = torch.maximum(first, second), torch.minimum(first, second)
x = torch.stack([larger, smaller]).reshape(2, -1)  # (d, 36)
C = torch.cov(x, correction=0)  # (d, d)
print(C.numpy().round(4))

# %% weighted sums
for w in torch.tensor([[1.0, 1.0], [1.0, -1.0], [0.5, 0.5], [3.0, -4.0]]).double():
    variance = torch.var(w @ x, correction=0)
    print(f"w = {w.numpy()}: Var(w^T x) = {variance:.4f}  w^T C w = {w @ C @ w:.4f}")

# %% a linear map
A = torch.tensor([[1.0, 1.0], [1.0, -1.0], [2.0, 0.0]]).double()  # (k, d)
mapped = torch.cov(A @ x + 5.0, correction=0)
print("Var(A x + b), row 1:", mapped[0].numpy().round(4))
print("A C A^T,      row 1:", (A @ C @ A.T)[0].numpy().round(4))
