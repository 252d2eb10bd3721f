"""Sample means agree with theory, distribution by distribution."""

import numpy as np

rng, n = np.random.default_rng(0), 20_000
p = np.array([0.2, 0.5, 0.3])
C = np.array([[2.0, 0.6], [0.6, 1.0]])
draws = {  # name: (sample, mean, variance)
    "Bernoulli(0.3)": (rng.binomial(1, 0.3, n), 0.3, 0.21),
    "Binomial(10, 0.3)": (rng.binomial(10, 0.3, n), 3.0, 2.1),
    "Categorical(p) = 2": (rng.choice(3, n, p=p) == 1, 0.5, 0.25),
    "Poisson(4)": (rng.poisson(4.0, n), 4.0, 4.0),
    "Uniform(-1, 3)": (rng.uniform(-1, 3, n), 1.0, 16 / 12),
    "Normal(1, 2^2)": (rng.normal(1.0, 2.0, n), 1.0, 4.0),
    "Exponential(rate 4)": (rng.exponential(1 / 4.0, n), 0.25, 1 / 16),
    "Beta(2, 6)": (rng.beta(2.0, 6.0, n), 0.25, 12 / (64 * 9)),
    "Normal2, X_1 X_2": (rng.multivariate_normal([0, 0], C, n).prod(axis=1), 0.6, 2.36),
}
for name, (x, mean, variance) in draws.items():
    agrees = abs(x.mean() - mean) < 4 * np.sqrt(variance / n)
    print(
        f"{name:20} mean {mean:5.2f}   variance {variance:6.3f}   "
        f"sample agrees: {agrees}"
    )
