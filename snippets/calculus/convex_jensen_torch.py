"""The function of a mean is at most the mean of the function, if it is convex."""

import torch

torch.set_default_dtype(torch.float64)

z = torch.tensor([0.5, 1.0, 3.0, 4.0])
p = torch.tensor([0.1, 0.4, 0.3, 0.2])  # probabilities
mean = p @ z
for name, f in [
    ("z^2", lambda z: z**2),
    ("e^z", torch.exp),
    ("-log z", lambda z: -torch.log(z)),
    ("3z - 1", lambda z: 3 * z - 1),
    ("log z", torch.log),
]:
    print(
        f"{name:7} f(E Z) = {f(mean):7.4f}   E f(Z) = {p @ f(z):7.4f}   "
        f"difference {p @ f(z) - f(mean):z7.4f}"
    )
