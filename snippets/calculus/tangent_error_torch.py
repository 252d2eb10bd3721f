"""The tangent misses the function by much less than h."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return torch.log(x)


derivative = torch.func.grad(f)

# %% demo
x = torch.tensor(2.0)
slope = derivative(x)
print(f"f(2) = {f(x):.4f}   f'(2) = {slope:.4f}")
print("    h    f(x + h)    tangent     error   error / h")
for h in [1.0, 0.1, 0.01, -0.1]:
    tangent = f(x) + slope * h
    error = f(x + h) - tangent
    print(f"{h:5.2f} {f(x + h):11.4f} {tangent:10.4f} {error:9.1e} {error / h:11.1e}")
