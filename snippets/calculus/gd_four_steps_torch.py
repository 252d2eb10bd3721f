"""The same loss and the same start: the step size decides whether you arrive."""

import torch

torch.set_default_dtype(torch.float64)

# %% descend
x = torch.tensor([-1.0, 0.0, 0.5, 1.0, 2.0, 3.0])
y = torch.tensor([0.2, 1.1, 0.9, 1.8, 1.7, 2.9])
X = torch.stack([torch.ones(6), x], dim=1)  # (n, d) = (6, 2)


def loss(theta):
    """L(theta), the mean squared error of the line theta_1 + theta_2 x."""
    return ((X @ theta - y) ** 2).mean()


gradient = torch.func.grad(loss)  # (d,)

beta = torch.linalg.eigvalsh(2 / 6 * X.T @ X)[-1]  # the largest curvature
best = torch.linalg.lstsq(X, y[:, None])[0][:, 0]
print(f"beta = {beta:.3f}   2 / beta = {2 / beta:.3f}")
print(f"least loss {loss(best):.4f} at", best.numpy().round(3))

print("              eta  loss after 5, 25 steps")
for name, factor in [
    ("slow", 0.1),
    ("good", 1.0),
    ("oscillating", 1.9),
    ("diverging", 2.05),
]:
    theta, eta = torch.tensor([-1.0, 2.2]), factor / beta
    path = [theta]
    for k in range(25):
        theta = theta - eta * gradient(theta)
        path.append(theta)
    print(f"{name:11} {eta:.3f}   {loss(path[5]):.3f}   {loss(path[25]):6.3f}")
