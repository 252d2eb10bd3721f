"""Convex: the gap falls at least like 1/k. Strongly convex: by a factor a step."""

import numpy as np
import matplotlib.pyplot as plt

# %% measure
losses = {  # name: (L, slope, beta, mu), all least at 0
    "convex": (lambda t: t**4 / 4, lambda t: t**3, 3.0, 0.0),
    "strongly convex": (
        lambda t: t**2 / 20 + t**4 / 4,
        lambda t: t / 10 + t**3,
        3.1,
        0.1,
    ),
}  # beta holds on [-1, 1], where the steps stay
steps = [0, 1, 10, 100, 400]
gaps = {}
for name, (L, slope, beta, mu) in losses.items():
    theta, eta, gap = 1.0, 1 / beta, []
    for k in range(401):
        gap.append(L(theta))
        theta = theta - eta * slope(theta)
    k = np.arange(401)
    late = np.maximum(k, 1)
    bound = (1 - mu / beta) ** k * gap[0] if mu else 1 / (2 * eta * late)
    gaps[name] = np.array(gap), bound
    print(name)
    print("  k     ", *(f"{i:9d}" for i in steps))
    print("  gap   ", *(f"{gap[i]:9.1e}" for i in steps))
    print("  bound ", *(f"{bound[i]:9.1e}" if i else "         " for i in steps))

# %% figure
fig, axes = plt.subplots(1, 2, figsize=(6, 3.6), sharey=True)
for ax, scale in zip(axes, ["linear", "log"]):
    for (gap, bound), color in zip(gaps.values(), ["C0", "C1"]):
        ax.plot(gap, color=color, lw=2.2)
        ax.plot(range(1, 401), bound[1:], "--", color=color, lw=1.2)
    ax.set(xscale=scale, yscale="log", ylim=(1e-12, 3), xlabel="$k$")
axes[0].set_ylabel(r"$L(\theta_k) - L(\theta_*)$")
axes[0].text(395, 3e-5, "convex", color="C0", ha="right", fontsize=13)
axes[0].text(10, 3e-11, "strongly\nconvex", color="C1", fontsize=13)
