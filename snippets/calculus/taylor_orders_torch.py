"""Halve the step: the error of the line falls fourfold, of the parabola eightfold."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return torch.exp(x[0]) * torch.sin(x[1])


x, u = torch.tensor([0.3, 0.8]), torch.tensor([0.6, 0.8])
g, H = torch.func.grad(f)(x), torch.func.hessian(f)(x)


def errors(h):
    """What the line and the parabola at x miss, h away along u."""
    line = f(x) + h * g @ u
    parabola = line + h**2 / 2 * u @ H @ u
    return abs(f(x + h * u) - line), abs(f(x + h * u) - parabola)


# %% demo
print("     h     line  order   parabola  order")
for h in [0.4, 0.2, 0.1, 0.05]:
    (a, b), (a_2, b_2) = errors(h), errors(h / 2)
    print(
        f"{h:6g} {a:8.1e} {torch.log2(a / a_2):6.2f} {b:10.1e} "
        f"{torch.log2(b / b_2):6.2f}"
    )
