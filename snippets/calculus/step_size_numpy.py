"""Shrinking h helps until rounding takes over: a V, with its tip where theory says."""

import numpy as np
import matplotlib.pyplot as plt


def f(x):
    return 1 / (1 + x * x)


def derivative(x):
    return -2 * x / (1 + x * x) ** 2


def errors(dtype, h):
    """Mean errors of the forward and of the central difference at 101 points."""
    x, h = (0.5 + np.arange(101) / 100).astype(dtype), np.array(h, dtype=dtype)
    exact = derivative(x.astype(np.float64))
    forward = (f(x + h) - f(x)) / h
    central = (f(x + h) - f(x - h)) / (2 * h)
    return [float(abs(d.astype(np.float64) - exact).mean()) for d in (forward, central)]


# %% demo
steps = 10.0 ** np.arange(-1, -14, -0.25)
print("                  best h   rule of thumb   error there")
for dtype in (np.float32, np.float64):
    eps = float(np.finfo(dtype).eps)
    print(f"{np.dtype(dtype).name}: epsilon {eps:.1e}")
    found = np.array([errors(dtype, h) for h in steps])
    for k, (name, power) in enumerate([("forward", 1 / 2), ("central", 1 / 3)]):
        best = found[:, k].argmin()
        print(
            f"  {name}        {steps[best]:8.0e} {eps**power:12.0e} "
            f"{found[best, k]:14.0e}"
        )

# %% figure
fig, axes = plt.subplots(1, 2, figsize=(6, 3.6), sharey=True)
for ax, dtype in zip(axes, (np.float32, np.float64)):
    eps, name = float(np.finfo(dtype).eps), np.dtype(dtype).name
    h = 10.0 ** np.arange(-0.5, -8 if dtype is np.float32 else -14, -0.25)
    e = np.array([errors(dtype, k) for k in h])
    for k, style, color, power in [(0, "o-", "C0", 1 / 2), (1, "^-", "C1", 1 / 3)]:
        ax.loglog(
            h, e[:, k], style, color=color, ms=4, lw=1, label=["forward", "central"][k]
        )
        ax.axvline(eps**power, color=color, ls=["--", ":"][k], lw=1.5)
    ax.text(
        eps ** (1 / 2),
        2e-13,
        r"$\sqrt{\varepsilon}$ ",
        color="C0",
        fontsize=15,
        ha="right",
    )
    ax.text(eps ** (1 / 3), 2e-13, r" $\varepsilon^{1/3}$", color="C1", fontsize=15)
    ax.set(xlabel="$h$", title=name, ylim=(1e-13, 10))
axes[0].set_ylabel("error of the slope")
axes[0].legend(fontsize=13, loc="lower left", bbox_to_anchor=(0, 0.1))
