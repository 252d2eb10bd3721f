"""The slope towards a point needs a unit vector."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return x[0] ** 2 * x[1] + torch.exp(x[1])


gradient = torch.func.grad(f)

x, target = torch.tensor([1.0, 0.0]), torch.tensor([4.0, 4.0])
v = target - x
u = v / torch.linalg.norm(v)
h = 1e-6
print("gradient", gradient(x).numpy(), " u", u.numpy())
print(f"slope {gradient(x) @ u:.3f}   secant {(f(x + h * u) - f(x)) / h:.3f}")
print(f"with v in place of u: {gradient(x) @ v:.3f}")
