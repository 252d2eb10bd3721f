"""A smaller step or a larger batch: the same floor for the same number of samples."""

import torch

torch.set_default_dtype(torch.float64)
h, sigma2 = 1.0, 1.0
print("  eta   B    floor  updates  samples")
for eta, B in [(0.1, 1), (0.01, 1), (0.1, 10)]:
    floor = eta * sigma2 / B / (h * (2 - eta * h))
    updates, theta = 0, torch.tensor([1.0], requires_grad=True)
    optimizer = torch.optim.SGD([theta], lr=eta)
    while theta.abs() > 1e-3:
        optimizer.zero_grad()
        (h / 2 * theta**2).sum().backward()
        optimizer.step()
        updates = updates + 1
    print(f"{eta:5} {B:3d} {floor:8.5f} {updates:8d} {B * updates:8d}")
