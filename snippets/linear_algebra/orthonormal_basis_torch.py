"""In an orthonormal basis, coordinates are dot products."""

import torch

q = torch.tensor([[1.0, 1.0], [1.0, -1.0]], dtype=torch.float64) / 2**0.5
x = torch.tensor([5.0, 1.0], dtype=torch.float64)
c = q @ x  # (n,)  c_k = q_k . x
print("coordinates", c.round(decimals=4).tolist())
print("sum of c_k q_k", (c[0] * q[0] + c[1] * q[1]).round(decimals=4).tolist())
print("|x|^2 =", (x @ x).item(), "  sum of c_k^2 =", round((c @ c).item(), 4))
