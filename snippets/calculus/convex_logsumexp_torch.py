"""The Hessian of log-sum-exp is a covariance matrix, flat along the vector of ones."""

import torch

torch.set_default_dtype(torch.float64)
z = torch.tensor([1.0, -0.5, 2.0])
p = torch.exp(z) / torch.exp(z).sum()  # softmax
H = torch.diag(p) - torch.outer(p, p)

measured = torch.func.hessian(lambda z: torch.logsumexp(z, dim=0))(z)
print("diag(p) - p p'")
print(H.numpy().round(4))
print("measured Hessian")
print(measured.numpy().round(4))
# + 0.0 makes 0 of -0
print("eigenvalues", torch.linalg.eigvalsh(H).numpy().round(4) + 0.0)
print("H times the ones", (H @ torch.ones(3)).numpy().round(12) + 0.0)
