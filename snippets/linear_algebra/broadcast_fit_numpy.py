"""Trained on the broadcast loss, a model predicts the mean for everything."""

import numpy as np

y = np.array([1.0, 2.0, 3.0, 6.0])  # (n,)
n = len(y)
for name, target in [
    ("shapes (n, 1) and (n,)  ", y),
    ("shapes (n, 1) and (n, 1)", y[:, None]),
]:
    y_hat = np.zeros((n, 1))  # (n, 1)  one for each sample
    for step in range(1, 201):
        errors = y_hat - target  # (n, n) or (n, 1)
        slope = 2 / n * errors.mean(axis=1, keepdims=True)
        y_hat = y_hat - 0.4 * slope  # downhill
        if step in (1, 200):
            print(f"{name} step {step:3}", y_hat[:, 0].round(3).tolist())
print("mean of y", y.mean().item())
