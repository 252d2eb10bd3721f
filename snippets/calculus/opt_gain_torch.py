"""Under a constant gradient, momentum reaches 1 / (1 - gamma) times the step."""

import torch

torch.set_default_dtype(torch.float64)
eta, g = 0.01, torch.tensor([1.0, -2.0])
print("gamma  steps 1, 2, 10, 100        ratio")
for gamma in (0.0, 0.5, 0.9):
    theta, lengths = torch.zeros(2), []
    optimizer = torch.optim.SGD([theta], lr=eta, momentum=gamma)
    for k in range(100):
        before, theta.grad = theta.clone(), g.clone()
        optimizer.step()
        lengths.append(torch.linalg.norm(theta - before))
    print(
        f"{gamma:5}",
        *(f"{lengths[k]:.4f}" for k in (0, 1, 9, 99)),
        f"{lengths[-1] / lengths[0]:6.2f}",
    )
