"""A probability is an area under the density."""

import torch

torch.manual_seed(0)
mu, sigma, n = 5.0, 2.0, 20_000
law = torch.distributions.Normal(torch.tensor(mu, dtype=torch.float64), sigma)
sample = law.sample((n,))

# %% demo
for a, b in [(3, 7), (6, 8), (9, 11)]:
    x = torch.linspace(a, b, 1001, dtype=torch.float64)
    area = torch.trapezoid(law.log_prob(x).exp(), x)
    share = ((a < sample) & (sample <= b)).double().mean()
    fits = abs(share - area) < 4 * torch.sqrt(area * (1 - area) / n)
    print(f"P({a} < X <= {b}) = {area:.4f}   share of the sample fits: {bool(fits)}")
