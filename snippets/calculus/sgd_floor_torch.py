"""A constant step leaves a noise floor; a falling one goes below it, later."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)

# %% measure
rng = np.random.default_rng(0)
h, c = 1.0, torch.tensor(rng.normal(size=200))  # sample loss h (theta - c_i)^2 / 2
low, sigma2 = c.mean(), h**2 * c.var(correction=0)  # the minimum; the noise


def train(eta, updates=3000, runs=400):
    """The mean squared error after each update, over many runs; eta(k) is the step."""
    theta, errors = torch.full((runs,), 4.0), []
    for k in range(updates):
        errors.append(((theta - low) ** 2).mean())
        g = h * (theta - c[torch.tensor(rng.integers(200, size=runs))])
        theta = theta - eta(k) * g
    return torch.tensor(errors)


curves = {
    "0.3": train(lambda k: 0.3),
    "0.03": train(lambda k: 0.03),
    "falling": train(lambda k: 1 / (h * (k + 4))),
}
print("eta       k = 10     100    last 1000    floor")
for name, e in curves.items():
    floor = 0.0
    if name != "falling":
        eta = float(name)
        floor = eta * sigma2 / (h * (2 - eta * h))
    print(f"{name:8} {e[10]:7.4f} {e[100]:7.4f} {e[-1000:].mean():12.5f} {floor:8.5f}")
