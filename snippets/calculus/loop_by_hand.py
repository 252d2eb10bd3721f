"""Without zeroing, the second step uses the sum of two gradients."""

import torch

x, eta = torch.tensor(0.0, requires_grad=True), 0.2
for k in (1, 2):
    before = 0.0 if x.grad is None else x.grad.item()
    loss = (x - 2) ** 2
    loss.backward()
    with torch.no_grad():
        x -= eta * x.grad
    print(
        f"step {k}: slope {x.grad.item() - before:.1f},",
        f"x.grad {x.grad.item():.1f}, x = {x.item():.2f}",
    )
