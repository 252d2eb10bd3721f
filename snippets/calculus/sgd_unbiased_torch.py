"""The mean over a uniform index is the full gradient; over another index it is not."""

import torch

torch.set_default_dtype(torch.float64)

x = torch.tensor([-1.0, 0.0, 0.5, 1.0, 2.0, 3.0])
y = torch.tensor([0.2, 1.1, 0.9, 1.8, 1.7, 2.9])
X = torch.stack([torch.ones(6), x], dim=1)  # (n, d) = (6, 2)
theta = torch.tensor([-1.0, 2.2])


def sample_gradient(i):
    return torch.func.grad(lambda t: (X[i] @ t - y[i]) ** 2)(theta)


full = torch.func.grad(lambda t: ((X @ t - y) ** 2).mean())(theta)
G = torch.stack([sample_gradient(i) for i in range(6)])  # (n, d)
uniform, favour = torch.full((6,), 1 / 6), torch.tensor([5, 1, 1, 1, 1, 1]) / 10
print("samples 1 and 6      ", G[0].numpy().round(3), G[5].numpy().round(3))
print("full gradient, mean  ", full.numpy().round(3))
print("expected, uniform    ", (uniform @ G).numpy().round(3))
print("expected, favoured   ", (favour @ G).numpy().round(3))
print("favoured and weighted", (favour @ (G.T / (6 * favour)).T).numpy().round(3))
print("full gradient, sum   ", (6 * full).numpy().round(3))
