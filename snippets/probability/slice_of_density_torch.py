"""A slice of a joint density, scaled to area one, is a conditional density."""

import numpy as np
import torch


def normal(x, mu, sigma):
    """The normal density."""
    return torch.distributions.Normal(mu, sigma).log_prob(x).exp()


step = 0.005
x = step * (torch.arange(1200) + 0.5).double() - 3  # middles of 1200 cells
prior, y = normal(x, 0, 1), torch.tensor(1.0)

# %% demo
product = normal(y, x**2, 0.3) * prior  # h(y | x) f(x), the slice at y = 1
posterior = product / (product.sum() * step)  # scaled to area one
rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
X = torch.tensor(rng.normal(size=1_000_000))
Y = X**2 + 0.3 * torch.tensor(rng.normal(size=1_000_000))
seen = X[torch.abs(Y - y) < 0.02]  # nearly y = 1
for low, high in [(-0.6, 0.6), (0.6, 1.15), (1.15, 3)]:
    inside = (low < x) & (x < high)
    print(
        f"x from {low} to {high}: before {prior[inside].sum() * step:.3f},"
        f" given y = 1 {posterior[inside].sum() * step:.3f},"
        f" counted {((low < seen) & (seen < high)).double().mean():.2f}"
    )
