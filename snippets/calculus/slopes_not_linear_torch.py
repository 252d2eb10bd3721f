"""A slope in every direction, and still no gradient that predicts them."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return x[0] ** 3 / (x[0] ** 2 + x[1] ** 2)  # and f(0) = 0


partials = torch.stack([f(e) for e in torch.eye(2)])  # f(h u) = h f(u)
print("partials at 0:", partials.numpy())
for degrees in [0, 45, 60, 90]:
    angle = torch.deg2rad(torch.tensor(float(degrees)))
    u = torch.stack([torch.cos(angle), torch.sin(angle)])
    h = 1e-3
    print(
        f"{degrees:2} degrees: slope {f(h * u) / h:.3f}, partials'u {partials @ u:.3f}"
    )
