"""Trained on the broadcast loss, a model predicts the mean for everything."""

import torch

y = torch.tensor([1.0, 2.0, 3.0, 6.0], dtype=torch.float64)  # (n,)
n = len(y)
for name, target in [
    ("shapes (n, 1) and (n,)  ", y),
    ("shapes (n, 1) and (n, 1)", y[:, None]),
]:
    y_hat = torch.zeros((n, 1), dtype=torch.float64)  # (n, 1)  one for each sample
    for step in range(1, 201):
        errors = y_hat - target  # (n, n) or (n, 1)
        slope = 2 / n * errors.mean(dim=1, keepdim=True)
        y_hat = y_hat - 0.4 * slope  # downhill
        if step in (1, 200):
            print(f"{name} step {step:3}", y_hat[:, 0].round(decimals=3).tolist())
print("mean of y", y.mean().item())
