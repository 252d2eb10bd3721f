"""The log density from a Cholesky factor, where the determinant underflows."""

import torch

torch.set_default_dtype(torch.float64)


def log_density(x, mu, Sigma):
    """log p(x), as the library computes it: by a Cholesky factor, too."""
    return torch.distributions.MultivariateNormal(mu, Sigma).log_prob(x)


# %% demo
x, mu = torch.tensor([2.0, 1.0]), torch.tensor([1.0, 2.0])
Sigma = torch.tensor([
    [3.0, 1.2],
    [1.2, 1.2],
])
print(f"two dimensions: log density {log_density(x, mu, Sigma):.3f}")

d = 500
x, mu, Sigma = torch.full((d,), 0.1), torch.zeros(d), 0.01 * torch.eye(d)
product = torch.tensor(2 * torch.pi) ** d * torch.linalg.det(Sigma)
print(
    f"500 dimensions: (2 pi)^d det(Sigma) = {product}, "
    f"log density {log_density(x, mu, Sigma):.1f}"
)
