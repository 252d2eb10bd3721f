"""Trained on the broadcast loss, a model predicts the mean for everything."""
import torch

y = torch.tensor([1.0, 2.0, 3.0, 6.0])                 # (n,)
for name, target in [("shapes (n, 1) and (n,)  ", y),
                     ("shapes (n, 1) and (n, 1)", y[:, None])]:
    y_hat = torch.zeros((4, 1))                        # (n, 1)  one for each sample
    for step in range(200):
        errors = y_hat - target                        # (n, n) or (n, 1)
        y_hat = y_hat - 0.1 * 2 * errors.mean(dim=1, keepdim=True)  # along the slope
    print(name, y_hat[:, 0].round(decimals=3).tolist())
print("mean of y               ", y.mean().item())
