"""Sample means agree with theory, distribution by distribution."""

import torch
import torch.distributions as dist

torch.manual_seed(0)
n = 20_000
p = torch.tensor([0.2, 0.5, 0.3])
C = torch.tensor([[2.0, 0.6], [0.6, 1.0]])
draws = {  # name: (sample, mean, variance)
    "Bernoulli(0.3)": (dist.Bernoulli(0.3).sample((n,)), 0.3, 0.21),
    "Binomial(10, 0.3)": (dist.Binomial(10, 0.3).sample((n,)), 3.0, 2.1),
    "Categorical(p) = 2": (dist.Categorical(p).sample((n,)) == 1, 0.5, 0.25),
    "Poisson(4)": (dist.Poisson(4.0).sample((n,)), 4.0, 4.0),
    "Uniform(-1, 3)": (dist.Uniform(-1.0, 3.0).sample((n,)), 1.0, 16 / 12),
    "Normal(1, 2^2)": (dist.Normal(1.0, 2.0).sample((n,)), 1.0, 4.0),
    "Exponential(rate 4)": (dist.Exponential(4.0).sample((n,)), 0.25, 1 / 16),
    "Beta(2, 6)": (dist.Beta(2.0, 6.0).sample((n,)), 0.25, 12 / (64 * 9)),
    "Normal2, X_1 X_2": (
        dist.MultivariateNormal(torch.zeros(2), C).sample((n,)).prod(dim=1),
        0.6,
        2.36,
    ),
}
for name, (x, mean, variance) in draws.items():
    agrees = bool(abs(x.double().mean() - mean) < 4 * (variance / n) ** 0.5)
    print(
        f"{name:20} mean {mean:5.2f}   variance {variance:6.3f}   "
        f"sample agrees: {agrees}"
    )
