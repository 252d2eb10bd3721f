"""The training loop finds the least-squares line."""

import torch

x = torch.tensor([0.0, 1.0, 2.0, 3.0, 4.0])
y = torch.tensor([1.0, 2.0, 2.0, 4.0, 5.0])
X = torch.stack([torch.ones(5), x], dim=1)  # (5, 2)
theta, eta = torch.zeros(2, requires_grad=True), 0.1

for k in range(500):
    theta.grad = None
    loss = torch.mean((X @ theta - y) ** 2)
    loss.backward()
    with torch.no_grad():
        theta -= eta * theta.grad
print("by the loop:  ", [round(v, 3) for v in theta.tolist()])
best = torch.linalg.lstsq(X, y[:, None])[0][:, 0]
print("least squares:", [round(v, 3) for v in best.tolist()])
