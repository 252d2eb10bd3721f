"""An optimizer changes the tensors that it was given, whatever their names mean now."""

import torch


def train(replace):
    """Train, load new values on the way, and say what the optimizer reaches."""
    theta = torch.tensor([5.0], requires_grad=True)
    optimizer = torch.optim.SGD([theta], lr=0.1)
    new = torch.tensor([9.0])
    if replace == "new tensor":
        theta = new.clone().requires_grad_()  # the optimizer holds the old one
    elif replace == "in place":
        with torch.no_grad():
            theta.copy_(new)
    else:
        theta = new.clone().requires_grad_()
        optimizer = torch.optim.SGD([theta], lr=0.1)
    for k in range(50):
        optimizer.zero_grad()
        ((theta - 3) ** 2).sum().backward()
        optimizer.step()
    held = optimizer.param_groups[0]["params"][0]
    print(
        f"{replace:14} theta = {theta.item():.3f}   "
        f"the tensor that the optimizer moves = {held.item():.3f}"
    )


# %% demo
for replace in ("new tensor", "in place", "new optimizer"):
    train(replace)
