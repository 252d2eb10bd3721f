"""At a kink autograd answers by convention, depending on how you wrote the function."""

import torch


def slope(f, x):
    x = torch.tensor(x, requires_grad=True)
    f(x).backward()
    return x.grad.item()


ways = {
    "relu(x)": torch.relu,
    "maximum(x, 0)": lambda x: torch.maximum(x, torch.tensor(0.0)),
    "clamp(x, min=0)": lambda x: torch.clamp(x, min=0),
    "abs(x)": torch.abs,
    "sqrt(x**2)": lambda x: torch.sqrt(x**2),
    "relu(x)-relu(-x)": lambda x: torch.relu(x) - torch.relu(-x),
}
print("                   x = -0.5   x = 0   x = 0.5")
for name, f in ways.items():
    before, at, after = (slope(f, x) for x in [-0.5, 0.0, 0.5])
    print(f"{name:18} {before:8.1f} {at:7.1f} {after:9.1f}")
