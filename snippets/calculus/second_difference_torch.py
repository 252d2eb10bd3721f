"""The second difference has order 2, and rounding hits it harder."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return 1 / (1 + x * x)


def second(x, h):
    return (f(x + h) - 2 * f(x) + f(x - h)) / h**2


# %% demo
x = torch.tensor(0.5)
exact = torch.func.grad(torch.func.grad(f))(x)
for h in [0.08, 0.04, 0.02]:
    a, b = abs(second(x, h) - exact), abs(second(x, h / 2) - exact)
    print(f"h = {h}  error {a:.1e}  order {torch.log2(a / b):.2f}")
for h in [1e-4, 1e-6, 1e-8]:
    print(f"h = {h:.0e}  found {second(x, h):.3f}, right {exact:.3f}")
