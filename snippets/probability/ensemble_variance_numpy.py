"""The mean of many models keeps the noise that they share."""

import numpy as np
import matplotlib.pyplot as plt


def variance_of_mean(n, rho, sigma=1.0):
    """w^T C w for w = 1/n: variances sigma^2, covariances rho sigma^2."""
    C = sigma**2 * (rho * np.ones((n, n)) + (1 - rho) * np.eye(n))
    w = np.full(n, 1 / n)
    return w @ C @ w


# %% demo
sizes = [1, 4, 16, 64]
for rho in [0.0, 0.2, 0.5, 1.0]:
    values = [variance_of_mean(n, rho) for n in sizes]
    print(f"rho = {rho}:", *(f" n = {n}: {v:.4f}" for n, v in zip(sizes, values)))

# %% figure
fig, ax = plt.subplots()
n = np.arange(1, 41)
for rho, style in [(0.5, "-."), (0.2, "--"), (0.0, "-")]:
    (line,) = ax.plot(n, [variance_of_mean(k, rho) for k in n], style)
    ax.plot([1, 40], [rho, rho], ":", color="gray", lw=1)
    ax.text(
        41,
        variance_of_mean(40, rho),
        rf"$\rho = {rho}$",
        color=line.get_color(),
        va="center",
    )
ax.set(
    xlabel="$n$ models",
    ylabel=r"variance of the mean, in $\sigma^2$",
    xlim=(0, 47),
    ylim=(0, 1.05),
)
