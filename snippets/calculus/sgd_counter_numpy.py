"""A falling step size needs one counter; reset, it starts at 1 in each epoch."""

import numpy as np

rng = np.random.default_rng(3)
c = rng.normal(size=500)  # sample loss (theta - c_i)^2 / 2
orders = [rng.integers(500, size=500) for epoch in range(20)]


def train(reset):
    theta, k = 3.0, 0
    for order in orders:
        if reset:
            k = 0
        for i in order:
            eta = 1 / (k + 1)
            theta = theta - eta * (theta - c[i])
            k = k + 1
    return theta, k


# %% demo
for reset in (False, True):
    theta, k = train(reset)
    print(
        f"{'reset' if reset else 'one counter':11}  last step size {1 / k:.4f}"
        f"  error {abs(theta - c.mean()):.4f}"
    )
