"""The sum, the mean and one output are three choices of v."""

import torch

x = torch.tensor([1.0, 2.0, 4.0], requires_grad=True)
for name in ("sum", "mean"):
    (g,) = torch.autograd.grad(getattr(x**2, name)(), x)
    print(f"{name:4}", [round(number, 3) for number in g.tolist()])
(g,) = torch.autograd.grad(x**2, x, grad_outputs=torch.tensor([0.0, 1.0, 0.0]))
print("e_2 ", g.tolist())
