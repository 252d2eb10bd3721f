"""exp(-1/x^2) leaves 0 with all derivatives zero: its Taylor polynomials stay 0."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return torch.exp(-1 / x**2)  # and f(0) = 0


for x in torch.tensor([0.05, 0.1, 0.2, 0.5, 1.0]):
    print(
        f"x = {x:4g}  f(x) {f(x):8.1e}  f(x) / x^3 {f(x) / x**3:8.1e}"
        f"  f(x) / x^10 {f(x) / x**10:8.1e}"
    )
