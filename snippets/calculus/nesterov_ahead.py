"""The look ahead and PyTorch's form visit the same points."""

import torch

eta, gamma = 0.05, 0.8


def loss(t):
    return (t[0] - 3) ** 2 / 2 + 5 * (t[1] - 1) ** 2


def show(t):
    return [round(x, 3) for x in t.tolist()]


start = torch.tensor([5.0, 2.0], dtype=torch.float64)

theta = start.clone().requires_grad_()
optimizer = torch.optim.SGD([theta], lr=eta, momentum=gamma, nesterov=True)
p, u = start.clone(), torch.zeros_like(start)
for k in range(1, 11):
    optimizer.zero_grad()
    loss(theta).backward()
    optimizer.step()
    u = gamma * u - eta * torch.func.grad(loss)(p + gamma * u)
    p = p + u
    if k in (1, 2, 10):
        print(f"k = {k:2}  theta {show(theta)}", end="")
        print(f"  p + gamma u {show(p + gamma * u)}  p {show(p)}")
