"""The slope of softplus is the sigmoid."""

import torch

torch.set_default_dtype(torch.float64)
softplus = torch.nn.functional.softplus
sigmoid = torch.func.grad(softplus)

h = 1e-6
for x in torch.tensor([-3.0, 0.0, 2.0]):
    secant = (softplus(x + h) - softplus(x)) / h
    print(f"x = {x:4.1f}   secant {secant:.4f}   sigmoid {sigmoid(x):.4f}")
