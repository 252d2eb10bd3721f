"""The function of a mean is at most the mean of the function, if it is convex."""

import numpy as np

z = np.array([0.5, 1.0, 3.0, 4.0])
p = np.array([0.1, 0.4, 0.3, 0.2])  # probabilities
mean = p @ z
for name, f in [
    ("z^2", lambda z: z**2),
    ("e^z", np.exp),
    ("-log z", lambda z: -np.log(z)),
    ("3z - 1", lambda z: 3 * z - 1),
    ("log z", np.log),
]:
    print(
        f"{name:7} f(E Z) = {f(mean):7.4f}   E f(Z) = {p @ f(z):7.4f}   "
        f"difference {p @ f(z) - f(mean):z7.4f}"
    )
