"""A variance of 2/n keeps the signal through fifty layers; a tenth less lets it die."""

import numpy as np
import torch

rng, n = np.random.default_rng(0), 256  # NumPy's draws, as in the other file


def scale_after(layers, variance):
    """Mean square of the activations after some ReLU layers, inputs having one."""
    x = torch.tensor(rng.normal(size=(n, 200)))  # (n, samples)
    for _ in range(layers):
        W = torch.tensor(rng.normal(0, np.sqrt(variance), size=(n, n)))
        x = torch.relu(W @ x)
    return torch.mean(x**2)


for factor in (0.9, 1.0, 1.1):
    sizes = [scale_after(50, factor * 2 / n) for _ in range(3)]
    found = ", ".join(f"{size:.2g}" for size in sizes)
    print(f"Var(w) = {factor} * 2/n: on average {factor**50:.3g}, three nets {found}")
