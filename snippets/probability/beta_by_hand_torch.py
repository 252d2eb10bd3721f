"""Beta(3, 1) and 2 of 6 make Beta(5, 5)."""

import torch

a, b = 3, 1
k, n = 2, 6
posterior = torch.tensor([a + k, b + n - k])
w = n / (a + b + n)
print(
    "posterior Beta",
    posterior.tolist(),
    " mean",
    (posterior[0] / posterior.sum()).item(),
)
print(
    f"weight of the data {w}: {1 - w} * {a / (a + b)} + {w} * {k / n:.4f}"
    f" = {(1 - w) * a / (a + b) + w * k / n:.4f}"
)
