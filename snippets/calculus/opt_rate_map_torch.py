"""The rate of momentum over its two numbers, in a valley of condition number 100."""

import torch

torch.set_default_dtype(torch.float64)


# %% rates
def rate(eta, gamma, h):
    """The largest eigenvalue of (e_k, e_{k-1}) -> (e_{k+1}, e_k), in absolute value."""
    step = torch.tensor([[1 + gamma - eta * h, -gamma], [1.0, 0.0]])
    return torch.linalg.eigvals(step).abs().max()


def worst(eta, gamma):
    return torch.maximum(rate(eta, gamma, 1.0), rate(eta, gamma, 100.0))


def steps(factor):
    """Until the error is about a millionth."""
    return torch.ceil(torch.log(torch.tensor(1e-6)) / torch.log(factor))


kappa = 100.0
plain = 2 / (1 + kappa)
r = kappa**0.5
tuned = (2 / (1 + r)) ** 2, ((r - 1) / (r + 1)) ** 2
print("                     eta    gamma   factor   steps")
for name, eta, gamma in [
    ("best without", plain, 0.0),
    ("half of that", plain / 2, 0.0),
    ("momentum added", plain, 0.9),
    ("larger eta, too", 0.03, 0.9),
    ("best of all", *tuned),
    ("too much memory", plain, 0.99),
]:
    factor = worst(eta, gamma)
    print(f"{name:16} {eta:8.4f} {gamma:8.3f} {factor:8.4f} {steps(factor):7.0f}")
