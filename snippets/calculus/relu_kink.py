"""At a kink autodiff returns a number, whether or not the derivative exists."""

import torch

x = torch.tensor([-1.0, 0.0, 1.0], dtype=torch.float64, requires_grad=True)
y = torch.relu(x) - torch.relu(-x)  # equal to x, for every x
y.sum().backward()
print("x:         ", x.tolist())
print("y:         ", y.tolist())
print("gradient:  ", x.grad.tolist())
