"""The Jacobian of polar coordinates stretches areas by r."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    r, phi = x
    return torch.stack([r * torch.cos(phi), r * torch.sin(phi)])


jacobian = torch.func.jacrev(f)

for x in torch.tensor([[0.5, 1.0], [2.0, 1.0], [2.0, 4.0]]):
    J, h = jacobian(x), 1e-3
    a, b = (f(x + h * e) - f(x) for e in torch.eye(2))  # sides of a small patch
    print(
        f"r = {x[0]}  det J = {torch.linalg.det(J):.3f}   "
        f"area by area {(a[0] * b[1] - a[1] * b[0]) / h**2:.2f}"
    )
