"""The standardised mean of skewed draws comes to look normal, exactly computed."""

import numpy as np
import matplotlib.pyplot as plt
from scipy.special import gammainc, gammaln, ndtr

z = np.linspace(-4, 4, 4001)


def cdf(z, n):
    """P(Z <= z): the sum of n exponential draws has a gamma distribution."""
    return gammainc(n, np.maximum(n + z * np.sqrt(n), 0))


# %% demo
for n in [1, 4, 16, 64, 256]:
    print(f"n = {n:3}   largest distance {abs(cdf(z, n) - ndtr(z)).max():.4f}")

# %% figure
fig, ax = plt.subplots()
for n, style in zip([1, 4, 16], [":", "-.", "-"]):
    u = z[z > -np.sqrt(n)]
    s = n + u * np.sqrt(n)
    density = np.sqrt(n) * np.exp((n - 1) * np.log(s) - s - gammaln(n))
    ax.plot(u, density, style, label=f"$n = {n}$")
normal = np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)
ax.plot(z, normal, "--", color="black", label="normal")
ax.set(xlabel="$z$", ylabel="density", xlim=(-3, 4), ylim=(0, 1.1))
ax.legend()
