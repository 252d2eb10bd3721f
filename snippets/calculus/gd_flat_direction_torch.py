"""With a flat direction kappa is infinite, and the steps still converge fast."""

import torch

torch.set_default_dtype(torch.float64)

x = torch.tensor([-1.0, 0.5, 1.0, 2.5])
X = torch.stack([x, x, torch.ones(4)], dim=1)  # two equal columns
y = torch.tensor([0.0, 1.0, 2.0, 3.0])
lambda_ = torch.linalg.eigvalsh(2 / 4 * X.T @ X)
print("eigenvalues of H", lambda_.numpy().round(3) + 0.0)  # + 0.0 makes 0 of -0
for start in ([0.0, 0.0, 0.0], [2.0, 0.0, 0.0]):
    theta = torch.tensor(start)
    for k in range(100):
        theta = theta - 1 / lambda_[-1] * 2 / 4 * X.T @ (X @ theta - y)
    print(
        f"from {start} to",
        theta.numpy().round(4),
        f" loss {((X @ theta - y) ** 2).mean():.4f}",
    )
P = torch.linalg.pinv(X)
print("shortest solution ", (P @ y).numpy().round(4))
print("largest factor that is not 1:", f"{1 - lambda_[1] / lambda_[-1]:.3f}")
