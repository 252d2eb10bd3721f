"""Total, mean and variance of four densities by quadrature."""

import numpy as np
from scipy import stats
from scipy.integrate import quad

laws = {  # name: (density, from, to, mean, variance)
    "Uniform(-1, 3)": (stats.uniform(-1, 4).pdf, -1, 3, 1.0, 16 / 12),
    "Normal(1, 2^2)": (stats.norm(1, 2).pdf, -np.inf, np.inf, 1.0, 4.0),
    "Exponential(rate 4)": (stats.expon(scale=1 / 4).pdf, 0, np.inf, 1 / 4, 1 / 16),
    "Beta(2, 6)": (stats.beta(2, 6).pdf, 0, 1, 2 / 8, 12 / (64 * 9)),
}

# %% demo
for name, (f, a, b, mean, variance) in laws.items():
    total = quad(f, a, b)[0]
    m = quad(lambda x: x * f(x), a, b)[0]
    v = quad(lambda x: (x - m) ** 2 * f(x), a, b)[0]
    print(f"{name:19} total {total:.3f}  mean {m:.4f}  variance {v:.4f}")
    assert np.allclose([m, v], [mean, variance])
