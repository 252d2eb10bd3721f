"""KL of two normal distributions: the formula, an integral and an average agree."""

import numpy as np
from scipy import stats
from scipy.integrate import quad

f, g = stats.norm(1.0, 0.5), stats.norm(0.0, 2.0)
x = np.random.default_rng(0).normal(1.0, 0.5, size=100000)


def kl(mu, sigma, nu, tau):
    """log(tau / sigma) + (sigma^2 + (mu - nu)^2) / (2 tau^2) - 1/2"""
    return np.log(tau / sigma) + (sigma**2 + (mu - nu) ** 2) / (2 * tau**2) - 0.5


# %% demo
integral = quad(lambda t: f.pdf(t) * (f.logpdf(t) - g.logpdf(t)), -4, 6)[0]
print(f"formula  {kl(1.0, 0.5, 0.0, 2.0):.4f}")
print(f"integral {integral:.4f}")
print(f"average  {np.mean(f.logpdf(x) - g.logpdf(x)):.2f}")
print(f"the other way {kl(0.0, 2.0, 1.0, 0.5):.4f}")
