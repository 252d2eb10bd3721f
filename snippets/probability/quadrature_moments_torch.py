"""Total, mean and variance of four densities by quadrature."""

import torch
from torch.distributions import Beta, Exponential, Normal, Uniform

torch.set_default_dtype(torch.float64)
laws = {  # name: (law, from, to); beyond 20 standard deviations nothing is left
    "Uniform(-1, 3)": (Uniform(-1.0, 3.0), -1, 3),
    "Normal(1, 2^2)": (Normal(1.0, 2.0), -39, 41),
    "Exponential(rate 4)": (Exponential(4.0), 0, 10),
    "Beta(2, 6)": (Beta(2.0, 6.0), 0, 1),
}

# %% demo
for name, (law, a, b) in laws.items():
    width = (b - a) / 200_000
    x = a + (torch.arange(200_000) + 0.5) * width  # midpoints
    f = law.log_prob(x).exp() * width
    total = f.sum()
    m = (x * f).sum()
    v = ((x - m) ** 2 * f).sum()
    print(f"{name:19} total {total:.3f}  mean {m:.4f}  variance {v:.4f}")
    assert torch.isclose(m, law.mean) and torch.isclose(v, law.variance)
