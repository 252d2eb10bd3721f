"""Three penalties, three ways to zero: one by one, never, and all at once."""

import numpy as np
import matplotlib.pyplot as plt


def lasso(z, lambda_):
    """sign(z_i) max(|z_i| - lambda, 0): minimises |w - z|^2 / 2 + lambda |w|_1."""
    return np.sign(z) * (abs(z) - lambda_).clip(0)


def ridge(z, lambda_):
    """z / (1 + lambda): minimises |w - z|^2 / 2 + lambda |w|^2 / 2."""
    return z / (1 + lambda_)


def unsquared(z, lambda_):
    """max(1 - lambda / |z|, 0) z: minimises |w - z|^2 / 2 + lambda |w|."""
    return (1 - lambda_ / np.linalg.norm(z)).clip(0) * z


z = np.array([3.0, -1.5, 0.5])  # (d,)  the weights without a penalty
for lambda_ in [0.25, 1.0, 3.4]:
    for rule in (lasso, ridge, unsquared):
        w = rule(z, lambda_) + 0.0  # + 0.0 makes 0 of -0
        print(f"lambda = {lambda_:<4}  {rule.__name__:9}", w.round(3).tolist())

# %% figure
fig, axes = plt.subplots(3, 1, figsize=(6, 7.2), sharex=True, sharey=True)
lambdas = np.linspace(0, 4, 201)
names = [r"lasso, $\|w\|_1$", r"ridge, $\|w\|^2$", r"unsquared, $\|w\|$"]
for ax, rule, name in zip(axes, (lasso, ridge, unsquared), names):
    paths = np.array([rule(z, lambda_) for lambda_ in lambdas])  # (201, d)
    for i, style in enumerate(["-", "--", "-."]):
        ax.plot(lambdas, paths[:, i], style, color=f"C{i}", label=f"$w_{i + 1}$")
    ax.axhline(0, color="gray", lw=0.6)
    ax.set_title(name, fontsize=18)
    ax.set_ylabel(r"$\hat w_i$", fontsize=18)
    ax.tick_params(labelsize=15)
axes[2].set_xlabel(r"$\lambda$", fontsize=18)
axes[0].legend(fontsize=16, loc="upper right", ncol=3, columnspacing=1)
