"""Tall fathers have sons who are tall, but less so; all sons spread as all fathers."""

import numpy as np

mu, sigma, rho = 178.0, 7.0, 0.5
mean = mu + rho * (192 - mu)
deviation = sigma * np.sqrt(1 - rho**2)
print(f"formula: mean {mean:.1f}, standard deviation {deviation:.2f}")

Sigma = sigma**2 * np.array([[1, rho], [rho, 1]])
father, son = np.random.default_rng(0).multivariate_normal([mu, mu], Sigma, 400_000).T
near = son[np.abs(father - 192) < 0.5]
print(f"sons of fathers near 192: mean {near.mean():.0f}, deviation {near.std():.1f}")
print(f"all sons: deviation {son.std():.1f}")
print(f"fathers of sons near 192: mean {father[np.abs(son - 192) < 0.5].mean():.0f}")
