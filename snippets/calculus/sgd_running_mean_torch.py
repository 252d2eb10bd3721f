"""SGD on (theta - c_i)^2 / 2 with steps 1, 1/2, 1/3 ... is the running mean."""

import torch

c = torch.tensor([4.0, 1.0, 7.0, 2.0, 6.0])
theta = torch.tensor(-50.0, requires_grad=True)
optimizer = torch.optim.SGD([theta], lr=1.0)
for k in range(5):
    optimizer.param_groups[0]["lr"] = 1 / (k + 1)
    optimizer.zero_grad()
    ((theta - c[k]) ** 2 / 2).backward()
    optimizer.step()
    print(f"k = {k + 1}   theta = {theta:.3f}   mean so far {c[: k + 1].mean():.3f}")
