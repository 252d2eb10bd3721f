"""The Jacobian of softmax is diag(p) - p p': symmetric, and blind to a common shift."""

import torch

torch.set_default_dtype(torch.float64)

z = torch.tensor([1.0, 0.0, -0.5])
p = torch.softmax(z, 0)
J = torch.diag(p) - torch.outer(p, p)
auto = torch.func.jacrev(torch.softmax)(z, 0)
print(J.numpy().round(4))
print("largest difference from the check:", f"{abs(J - auto).max():.3f}")
# + 0.0 makes 0 of -0
print("J times ones:", (J @ torch.ones(3)).numpy().round(4) + 0.0)
print("eigenvalues: ", torch.linalg.eigvalsh(J).numpy().round(4) + 0.0)
