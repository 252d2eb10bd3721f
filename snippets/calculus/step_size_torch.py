"""Shrinking h helps until rounding takes over: a V, with its tip where theory says."""

import torch


def f(x):
    return 1 / (1 + x * x)


def derivative(x):
    return torch.func.vmap(torch.func.grad(f))(x)


def errors(dtype, h):
    """Mean errors of the forward and of the central difference at 101 points."""
    x = (0.5 + torch.arange(101, dtype=torch.float64) / 100).to(dtype)
    h = torch.tensor(h, dtype=dtype)
    exact = derivative(x.to(torch.float64))
    forward = (f(x + h) - f(x)) / h
    central = (f(x + h) - f(x - h)) / (2 * h)
    return [abs(d.to(torch.float64) - exact).mean().item() for d in (forward, central)]


# %% demo
steps = 10.0 ** torch.arange(-1, -14, -0.25, dtype=torch.float64)
print("                  best h   rule of thumb   error there")
for dtype in (torch.float32, torch.float64):
    eps = torch.finfo(dtype).eps
    print(f"{str(dtype).removeprefix('torch.')}: epsilon {eps:.1e}")
    found = torch.tensor([errors(dtype, h.item()) for h in steps])
    for k, (name, power) in enumerate([("forward", 1 / 2), ("central", 1 / 3)]):
        best = found[:, k].argmin()
        print(
            f"  {name}        {steps[best]:8.0e} {eps**power:12.0e} "
            f"{found[best, k]:14.0e}"
        )
