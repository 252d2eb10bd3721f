"""One sample a step: the loss falls on average, and every update has noise."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)

# %% train
rng = np.random.default_rng(0)
n, eta = 100, 0.02
X = torch.stack([torch.ones(n), torch.tensor(rng.normal(size=n))], dim=1)  # (n, d)
y = X @ torch.tensor([1.0, 2.0]) + 0.5 * torch.tensor(rng.normal(size=n))  # (n,)


def loss(theta):
    return ((X @ theta - y) ** 2).mean()


theta = torch.zeros(2, requires_grad=True)
optimizer = torch.optim.SGD([theta], lr=eta)
k = 0  # k counts updates, through all epochs
full, sample = [loss(theta).item()], []
for epoch in range(3):
    for i in rng.permutation(n):  # each sample once, in a new order
        optimizer.zero_grad()
        error = X[i] @ theta - y[i]
        (error**2).backward()  # the gradient of this sample alone
        optimizer.step()
        k = k + 1
        sample.append(error.item() ** 2)
        full.append(loss(theta).item())  # of all samples, only to look at it
    print(
        f"epoch {epoch + 1}, k = {k}   L = {full[k]:.4f}   theta",
        theta.detach().numpy().round(3),
    )
theta_hat = torch.linalg.lstsq(X, y[:, None])[0][:, 0]
print(f"least squares    L = {loss(theta_hat):.4f}   theta", theta_hat.numpy().round(3))
rises = (torch.tensor(full).diff() > 0).double().mean()
print(f"updates that raised the full loss: {rises:.0%}")
