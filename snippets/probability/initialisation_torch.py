"""A variance of 2/n keeps the signal through fifty layers; a tenth less lets it die."""

import torch

torch.manual_seed(0)
n = 256


def scale_after(layers, variance):
    """Mean square of the activations after some ReLU layers, inputs having one."""
    x = torch.randn(n, 200)  # (n, samples)
    for _ in range(layers):
        W = torch.randn(n, n) * variance**0.5
        x = torch.relu(W @ x)
    return torch.mean(x**2)


for factor in (0.9, 1.0, 1.1):
    sizes = torch.stack([scale_after(50, factor * 2 / n) for _ in range(3)])
    low, high = factor**50 / 20, factor**50 * 20
    print(
        f"Var(w) = {factor} * 2/n   promised {factor**50:8.3g}   "
        "three nets within a factor of 20:",
        bool(torch.all((low < sizes) & (sizes < high))),
    )
