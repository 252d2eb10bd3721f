"""A network learns to tell two half-moons apart: five cells, five links."""

import numpy as np
import torch
from sklearn.datasets import make_moons

torch.set_default_dtype(torch.float64)

# %% training
X, y = make_moons(200, noise=0.15, random_state=0)  # (n, 2), (n,)
X, y = torch.tensor(X), torch.tensor(2.0 * y - 1)  # the labels -1 and 1
start = torch.tensor(np.random.default_rng(0).normal(size=33))  # 2*8 + 8 + 8 + 1


def forward(theta):
    """Hidden values (n, 8) and scores (n,) of all samples."""
    W, b, v, c = theta[:16].reshape(2, 8), theta[16:24], theta[24:32], theta[32]
    H = torch.tanh(X @ W + b)
    return H, H @ v + c


def loss(theta):
    return torch.nn.functional.softplus(-y * forward(theta)[1]).mean()


right = (forward(start)[1] * y > 0).double().mean()
print(f"{start.numel()} numbers, loss {loss(start):.4f}, {right:.1%} right")


# %% backpropagation
def gradient(theta):
    """All 33 slopes of the loss, from one sweep back through the layers."""
    theta = theta.clone().requires_grad_()
    loss(theta).backward()
    return theta.grad


h, g = 1e-5, gradient(start)
central = [(loss(start + h * e) - loss(start - h * e)) / (2 * h) for e in torch.eye(33)]
print("first unit, by the sweep:    ", g[:16:8].round(decimals=4).tolist())
central = torch.tensor(central)
print("first unit, by differences:  ", central[:16:8].round(decimals=4).tolist())
assert torch.allclose(g, central, atol=1e-9)  # all 33 of them


# %% design
def train(eta, gamma=0.0, steps=500):
    """Gradient descent; gamma > 0 lets the step remember earlier ones."""
    theta, b, losses = start.clone(), 0.0, []
    for _ in range(steps):
        losses.append(loss(theta).item())
        b = gamma * b + gradient(theta)
        theta = theta - eta * b
    return theta, losses


for gamma in [0.0, 0.9]:
    theta, losses = train(0.3, gamma)
    right = (forward(theta)[1] * y > 0).double().mean()
    print(f"gamma = {gamma}: loss {losses[-1]:.4f}, {right:.1%} right")

# %% tuning
runs = {eta: train(eta)[1] for eta in [0.03, 1.0, 10.0]}
for eta, losses in runs.items():
    rises = np.sum(np.diff(losses) > 0)
    print(f"eta = {eta}: loss {losses[-1]:.4f}, rose in {rises} of 499 steps")

# %% landscape
theta = train(10.0)[0]
for name, point in [("start", start), ("end", theta)]:
    H = torch.func.hessian(loss)(point)
    curvature = torch.linalg.eigvalsh(H)
    print(f"curvature at the {name}: {curvature[0]:.2g} to {curvature[-1]:.2g}")
order = torch.tensor([1, 0, 2, 3, 4, 5, 6, 7])  # two hidden units change places
twin = torch.cat([
    theta[:16].reshape(2, 8)[:, order].ravel(),
    theta[16:24][order],
    theta[24:32][order],
    theta[32:],
])
for name, point in [("theta", theta), ("twin", twin), ("middle", (theta + twin) / 2)]:
    print(f"loss at {name:6}: {loss(point):.4f}")
