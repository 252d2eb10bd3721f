"""What you observe moves the mean of the rest, and shrinks its variance."""

import numpy as np
import matplotlib.pyplot as plt

mu = np.array([0.5, 0.0, 1.0])
Sigma = np.array([
    [4.0, 2.0, 0.6],
    [2.0, 3.0, -0.4],
    [0.6, -0.4, 1.0],
])
x_2 = np.array([1.0, 2.0])  # the last two entries are observed

# %% demo
gain = np.linalg.solve(Sigma[1:, 1:], Sigma[1:, 0])  # Sigma_22^-1 Sigma_21
m = mu[0] + gain @ (x_2 - mu[1:])
S = Sigma[0, 0] - gain @ Sigma[1:, 0]
print(f"before: mean {mu[0]:.3f}, variance {Sigma[0, 0]:.3f}")
print(f"after:  mean {m:.3f}, variance {S:.3f}")

draws = np.random.default_rng(0).multivariate_normal(mu, Sigma, 1_000_000)
near = np.all(np.abs(draws[:, 1:] - x_2) < 0.2, axis=1)  # observed about the same
x_1 = draws[near, 0]
print(f"draws nearby: mean {x_1.mean():.2f}, variance {x_1.var():.1f}")

# %% figure
seen, slope = 2.0, Sigma[0, 1] / Sigma[1, 1]  # only the second entry is observed
fig, axes = plt.subplots(2, 1, figsize=(6, 5.2), sharex=True, height_ratios=[3, 2])
axes[0].plot(draws[:600, 0], draws[:600, 1], ".", color="C0", ms=3, alpha=0.5)
axes[0].axhline(seen, color="C1", lw=2)
axes[0].plot(mu[0] + slope * np.array([-5, 5]), [-5, 5], "k--", lw=1)
axes[0].set(ylabel="$x_2$", ylim=(-5, 5))
x = np.linspace(-6, 8, 300)
for m, v, style, label in [
    (mu[0], Sigma[0, 0], "C0--", "before"),
    (mu[0] + slope * seen, Sigma[0, 0] - slope * Sigma[0, 1], "C1-", "given $x_2 = 2$"),
]:
    f = np.exp(-((x - m) ** 2) / (2 * v)) / np.sqrt(2 * np.pi * v)
    axes[1].plot(x, f, style, label=label)
axes[1].set(xlabel="$x_1$", ylabel="density", xlim=(-6, 8), ylim=(0, None))
axes[1].legend()
