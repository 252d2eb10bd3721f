"""One normal distribution for two peaks: the order in KL decides which is closest."""

import torch

torch.set_default_dtype(torch.float64)
x = torch.arange(-10, 10.01, 0.1)


def normal(mu, sigma):
    """The normal distribution on the grid, as probabilities that sum to one."""
    f = torch.exp(-((x - mu) ** 2) / (2 * sigma**2)) + 1e-300
    return f / f.sum()


def kl(p, q):
    """D(p || q) = sum p_i log(p_i / q_i)"""
    return torch.nn.functional.kl_div(q.log(), p, reduction="sum")


p = 0.6 * normal(-2, 0.8) + 0.4 * normal(3, 0.8)
mus, sigmas = torch.arange(-4, 5, 0.2), torch.arange(0.4, 4, 0.2)
models = [(mu, sigma) for mu in mus for sigma in sigmas]
forward = min(models, key=lambda m: kl(p, normal(*m)))
backward = min(models, key=lambda m: kl(normal(*m), p))

# %% demo
print("best for        mu  sigma  D(p||q)  D(q||p)")
for name, m in [("D(p||q)", forward), ("D(q||p)", backward)]:
    q = normal(*m)
    print(f"{name}:  {m[0]:8.1f} {m[1]:6.1f} {kl(p, q):8.3f} {kl(q, p):8.3f}")
