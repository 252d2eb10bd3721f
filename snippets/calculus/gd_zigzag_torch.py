"""In a narrow valley the best fixed step zig-zags: the steps needed grow like kappa."""

# %% run
import math

import torch

torch.set_default_dtype(torch.float64)


def descend(kappa, epsilon=1e-6):
    """Steps on (theta_1^2 + kappa theta_2^2) / 2 down to epsilon of the distance."""
    H, eta = torch.tensor([1.0, kappa]), 2 / (1 + kappa)  # mu = 1, beta = kappa
    path = [torch.tensor([1.0, 1.0])]
    while torch.linalg.norm(path[-1]) > epsilon * torch.linalg.norm(path[0]):
        path.append(path[-1] - eta * H * path[-1])
    return torch.stack(path)  # (k + 1, 2)


print("kappa   steps   (kappa / 2) log 10^6   turns of theta_2")
kappas = [2, 10, 50, 250, 1250]
counts = []
for kappa in kappas:
    path = descend(kappa)
    turns = (path[1:, 1] * path[:-1, 1] < 0).sum()
    counts.append(len(path) - 1)
    formula = kappa / 2 * math.log(1e6)
    print(f"{kappa:5d}   {counts[-1]:5d}   {formula:19.0f}   {turns:16d}")
