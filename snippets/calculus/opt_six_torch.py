"""Six rules on a valley and near a saddle, each with a step size of its own."""

import torch

torch.set_default_dtype(torch.float64)


# %% rules
def path(make, loss, start, steps):
    """The points of one optimizer."""
    theta = torch.tensor(start, requires_grad=True)
    optimizer, points = make([theta]), [theta.detach().clone()]
    for k in range(steps):
        optimizer.zero_grad()
        loss(theta).backward()
        optimizer.step()
        points.append(theta.detach().clone())
    return torch.stack(points)  # (steps + 1, 2)


makers = {
    "plain": lambda p: torch.optim.SGD(p, lr=0.06),
    "momentum": lambda p: torch.optim.SGD(p, lr=0.02, momentum=0.9),
    "Nesterov": lambda p: torch.optim.SGD(p, lr=0.02, momentum=0.9, nesterov=True),
    "RMSProp": lambda p: torch.optim.RMSprop(p, lr=0.02, alpha=0.99),
    "Adam": lambda p: torch.optim.Adam(p, lr=0.15, betas=(0.9, 0.99)),
    "AdamW": lambda p: torch.optim.AdamW(
        p, lr=0.15, betas=(0.9, 0.99), weight_decay=0.1
    ),
}
h = torch.tensor([1.0, 30.0])


def valley(theta):
    return (h * theta**2).sum() / 2


def saddle(theta):
    return theta[0] ** 2 / 2 + (theta[1] ** 2 - 1) ** 2 / 4


print("           valley: distance after     saddle: steps     distance")
print("             10      50     200       to |t_2| > 1/2    after 200")
for rule, make in makers.items():
    down = path(make, valley, [3.0, 0.6], 200)
    away = path(make, saddle, [1.5, 0.01], 200)
    far = [torch.linalg.norm(down[k]) for k in (10, 50, 200)]
    left = int((away[:, 1].abs() > 0.5).int().argmax())
    end = torch.linalg.norm(away[200] - torch.tensor([0.0, 1.0]))
    print(f"{rule:9}", *(f"{d:7.3f}" for d in far), f"{left:12d} {end:16.3f}")
