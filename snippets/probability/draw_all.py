"""Nine distributions: sample means in NumPy and in PyTorch against theory."""

import numpy as np
import torch
import torch.distributions as dist

rng, n = np.random.default_rng(0), 20_000
torch.manual_seed(0)
p, C = np.array([0.2, 0.5, 0.3]), np.array([[2.0, 0.6], [0.6, 1.0]])
plane = dist.MultivariateNormal(torch.zeros(2).double(), torch.tensor(C))
draws = {  # name: (NumPy, PyTorch, mean, variance)
    "Bernoulli(0.3)": (rng.binomial(1, 0.3, n), dist.Bernoulli(0.3), 0.3, 0.21),
    "Binomial(10, 0.3)": (
        rng.binomial(10, 0.3, n),
        dist.Binomial(10, torch.tensor(0.3)),
        3,
        2.1,
    ),
    "Categorical(p), = 1": (
        rng.choice(3, n, p=p) == 1,
        dist.Categorical(torch.tensor(p)),
        0.5,
        0.25,
    ),
    "Poisson(4)": (rng.poisson(4.0, n), dist.Poisson(4.0), 4, 4),
    "Uniform(-1, 3)": (rng.uniform(-1, 3, n), dist.Uniform(-1.0, 3.0), 1, 16 / 12),
    "Normal(1, 2^2)": (rng.normal(1, 2, n), dist.Normal(1.0, 2.0), 1, 4),
    "Exponential(rate 4)": (
        rng.exponential(1 / 4, n),
        dist.Exponential(4.0),
        1 / 4,
        1 / 16,
    ),
    "Beta(2, 6)": (rng.beta(2, 6, n), dist.Beta(2.0, 6.0), 1 / 4, 1 / 48),
    "Normal2, X_1 X_2": (
        rng.multivariate_normal([0, 0], C, n).prod(axis=1),
        plane,
        0.6,
        2.36,
    ),
}
print("                      mean   NumPy  PyTorch  standard error")
for name, (x, sampler, mean, variance) in draws.items():
    y = sampler.sample((n,))
    y = y.prod(dim=1) if sampler is plane else y == 1 if "=" in name else y
    error = np.sqrt(variance / n)
    print(
        f"{name:20} {mean:5.2f}  {x.mean():6.3f}   {y.double().mean():6.3f}"
        f"  {error:.4f}"
    )
