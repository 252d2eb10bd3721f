"""The Hessian times a vector costs two sweeps, not a Hessian."""

import torch

torch.set_default_dtype(torch.float64)
x = torch.tensor([1.0, 2.0, -1.0], requires_grad=True)
u = torch.tensor([1.0, 0.0, 2.0])


def f(x):
    return (x**4).sum() + x[0] * x[1] * x[2]


(g,) = torch.autograd.grad(f(x), x, create_graph=True)
(Hu,) = torch.autograd.grad(g @ u, x)
H = torch.func.hessian(f)(x.detach())
print("H u, two sweeps:", Hu.tolist())
print("H u, from H:    ", (H @ u).tolist())
