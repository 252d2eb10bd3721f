"""A kept loss keeps its graph; a detached loss and a number have none."""

import torch

x = torch.tensor(3.0, requires_grad=True)
loss = (x - 2) ** 2
print("a kept loss holds on to:", loss.grad_fn.name())
print("loss.item() is a", type(loss.item()).__name__)
for name, wrong in [("detached", loss.detach()), ("number", loss.item())]:
    try:
        wrong.backward()
    except (RuntimeError, AttributeError) as error:
        print(f"{name}: {type(error).__name__}: {str(error).split(' and ')[0]}")
