"""The Hessian knows the curvature in every direction: u'Hu."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return x[0] ** 2 * x[1] + torch.exp(x[0] - x[1])


hessian = torch.func.hessian(f)

# %% demo
x = torch.tensor([1.0, 0.5])
H = hessian(x)
print("H", *H.numpy().round(4))
h = 1e-4
for degrees in [0, 45, 120]:
    angle = torch.deg2rad(torch.tensor(float(degrees)))
    u = torch.stack([torch.cos(angle), torch.sin(angle)])
    bend = (f(x + h * u) - 2 * f(x) + f(x - h * u)) / h**2
    print(f"{degrees:3} degrees: u'Hu {u @ H @ u:7.4f}   second derivative {bend:7.4f}")
