"""A step by hand: forward, backward, update without recording, zero."""

import torch

w = torch.tensor(3.0, requires_grad=True)
p = torch.nn.Parameter(torch.tensor(3.0))
optimizer = torch.optim.SGD([p], lr=0.1)
for step in range(3):
    L = (w - 1) ** 2
    L.backward()
    with torch.no_grad():
        w -= 0.1 * w.grad  # in place: w stays the same leaf
    w.grad = None

    optimizer.zero_grad()
    ((p - 1) ** 2).backward()
    optimizer.step()
    assert w.is_leaf
    print(
        f"step {step + 1}: loss {L.item():.4f}, by hand {w.item():.4f}, "
        f"optimizer {p.item():.4f}"
    )
