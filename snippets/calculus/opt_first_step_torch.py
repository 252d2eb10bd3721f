"""Adam's first step is eta long where |g| >> epsilon; without correction 3.2 eta."""

import torch

torch.set_default_dtype(torch.float64)
eta, beta_1, beta_2, eps = 0.001, 0.9, 0.999, 1e-8
g = torch.tensor([-1e-4, 1.0, 1e6])


def first(make):
    theta = torch.zeros(3)
    theta.grad = g.clone()
    make([theta]).step()
    return -theta


adam = first(lambda p: torch.optim.Adam(p, lr=eta, betas=(beta_1, beta_2), eps=eps))
rms = first(lambda p: torch.optim.RMSprop(p, lr=eta, alpha=0.99, eps=eps))
m, v = torch.lerp(torch.zeros(3), g, 1 - beta_1), (1 - beta_2) * g.square()
for name, step in [
    ("SGD", first(lambda p: torch.optim.SGD(p, lr=eta))),
    ("RMSProp", rms),
    ("Adam", adam),
    ("uncorrected", eta * m / (v.sqrt() + eps)),
]:
    print(f"{name:11}", *(f"{-s:8.3g}" for s in step))
