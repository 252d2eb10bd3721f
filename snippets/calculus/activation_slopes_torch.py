"""Sigmoid and tanh give their slope away from their value; both go flat far out."""

import torch

torch.set_default_dtype(torch.float64)


def slopes(x):
    """The three derivatives, by autograd."""
    return [torch.func.grad(f)(x) for f in (torch.sigmoid, torch.tanh, torch.relu)]


# %% demo
print("   x   sigmoid'     tanh'   relu'")
for x in [-5.0, -1.0, 0.5, 2.0, 5.0]:
    ds, dt, dr = slopes(torch.tensor(x))
    print(f"{x:4.1f} {ds:10.4f} {dt:9.4f} {dr:7.1f}")
