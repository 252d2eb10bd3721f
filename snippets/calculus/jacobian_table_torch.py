"""Column j of the Jacobian is what happens when x_j moves."""

import torch

torch.set_default_dtype(torch.float64)


def f(x):
    return torch.stack([x[0] * x[1], torch.sin(x[1]) + x[2] ** 2])  # (3,) -> (2,)


jacobian = torch.func.jacrev(f)

# %% demo
x = torch.tensor([2.0, 0.5, 1.5])
J = jacobian(x)  # (2, 3)
print("J", tuple(J.shape))
print(J.numpy().round(3))
h = 1e-6
for j, e in enumerate(torch.eye(3)):
    print(f"column {j + 1} by a secant:", ((f(x + h * e) - f(x)) / h).numpy().round(3))

v = torch.tensor([0.01, -0.02, 0.03])
change = f(x + v) - f(x)
print("change of f:", change.numpy().round(4), "  J v:", (J @ v).numpy().round(4))
