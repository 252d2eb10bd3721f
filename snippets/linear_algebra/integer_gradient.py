"""An integer has no derivative: gradients need floating point."""

import torch

try:
    x = torch.tensor(3, requires_grad=True)
except RuntimeError as error:
    print(error)

# %% way_out
x = torch.tensor(3.0, requires_grad=True)  # 3.0, not 3
y = x**2
y.backward()
print("the derivative of x**2 at 3 is", x.grad.item())
