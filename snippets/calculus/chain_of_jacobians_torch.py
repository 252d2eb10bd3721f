"""The Jacobian of a composition is the product of the Jacobians, the outer one left."""

import torch

torch.set_default_dtype(torch.float64)


def g(x):
    return torch.stack([x[0] * x[1], x[0] + x[1], x[1] ** 2])  # (2,) -> (3,)


def f(u):
    return torch.stack([torch.sin(u[0]) + u[2], u[1] * u[2]])  # (3,) -> (2,)


J_g = torch.func.jacrev(g)  # (3, 2)
J_f = torch.func.jacrev(f)  # (2, 3)

# %% demo
x = torch.tensor([0.5, 2.0])
product = J_f(g(x)) @ J_g(x)  # (2, 2)
print("J_f(g(x)) J_g(x):", *product.numpy().round(4))

whole = torch.func.jacrev(lambda x: f(g(x)))(x)
print("of f(g(x)):      ", *whole.numpy().round(4))
other = J_g(x) @ J_f(g(x))
print("other order:     ", tuple(other.shape), "instead of", tuple(product.shape))
