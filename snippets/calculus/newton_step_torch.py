"""Jump to the bottom of the parabola: at once for a quadratic, soon for this one."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return x[0] ** 2 + x[0] * x[1] + x[1] ** 2 + torch.exp(x[0])


gradient, hessian = torch.func.grad(f), torch.func.hessian(f)

x = torch.tensor([2.0, -3.0])
for k in range(5):
    print(
        f"step {k}  x = {x[0]:7.4f} {x[1]:7.4f}  |gradient| "
        f"{torch.linalg.norm(gradient(x)):.1e}"
    )
    x = x - torch.linalg.solve(hessian(x), gradient(x))
