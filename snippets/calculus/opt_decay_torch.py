"""An L2 term inside Adam hardly shrinks what has large gradients; AdamW shrinks all."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)

# %% demo
eta, lambda_, steps = 0.01, 1.0, 200
noise = torch.tensor(np.random.default_rng(0).choice([-1.0, 1.0], size=(steps, 1)))
G = noise * torch.tensor([0.01, 1.0, 100.0])  # (steps, 3), mean near 0


def adam(decay):
    """From (1, 1, 1), with gradients that know nothing of theta."""
    theta = torch.ones(3)
    if decay == "AdamW":
        optimizer = torch.optim.AdamW([theta], lr=eta, weight_decay=lambda_)
    else:
        strength = lambda_ if decay == "L2 in Adam" else 0.0
        optimizer = torch.optim.Adam([theta], lr=eta, weight_decay=strength)
    for g in G:
        theta.grad = g.clone()
        optimizer.step()
    return theta


print("gradients     0.01       1     100")
for decay in ("none", "L2 in Adam", "AdamW"):
    print(f"{decay:10}", *(f"{t:8.3f}" for t in adam(decay)))
print(f"(1 - eta lambda)^{steps} = {(1 - eta * lambda_) ** steps:.3f}")
