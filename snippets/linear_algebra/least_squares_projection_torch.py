"""The best line through three points is the projection of y onto the columns of X."""

# %% fit
import torch

x = torch.tensor([0.0, 1.0, 2.0], dtype=torch.float64)
y = torch.tensor([0.0, 4.0, 2.0], dtype=torch.float64)  # (n,)
X = torch.stack([torch.ones_like(x), x], dim=1)  # (n, d): a column of ones, then x
theta_hat = torch.linalg.lstsq(X, y).solution  # (d,)
y_hat = X @ theta_hat  # (n,)

print("theta_hat            ", theta_hat.numpy().round(3))
print("X theta_hat          ", y_hat.numpy().round(3))
print("y - X theta_hat      ", (y - y_hat).numpy().round(3))
# + 0.0 makes 0 of -0
print("X^T (y - X theta_hat)", (X.T @ (y - y_hat)).numpy().round(3) + 0.0)
