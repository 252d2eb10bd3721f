"""On the coefficients of a polynomial the derivative is a matrix."""

import torch


def f(a):
    """Coefficients of the derivative: that of t^k gives k to the power below."""
    return a[1:] * torch.arange(1.0, 4.0)


A = torch.stack([f(e_j) for e_j in torch.eye(4)], dim=1)  # (3, 4)
for row in A.tolist():
    print(row)
a = torch.tensor([5.0, 1.0, -2.0, 4.0])  # 5 + t - 2 t^2 + 4 t^3
print("f(a) =", f(a).tolist(), "  A a =", (A @ a).tolist())
