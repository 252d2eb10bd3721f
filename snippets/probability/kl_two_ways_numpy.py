"""One normal distribution for two peaks: the order in KL decides which is closest."""

import numpy as np
import matplotlib.pyplot as plt

x = np.arange(-10, 10.01, 0.1)


def normal(mu, sigma):
    """The normal distribution on the grid, as probabilities that sum to one."""
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) + 1e-300
    return f / f.sum()


def kl(p, q):
    """D(p || q) = sum p_i log(p_i / q_i)"""
    return np.sum(p * np.log(p / q))


p = 0.6 * normal(-2, 0.8) + 0.4 * normal(3, 0.8)
mus, sigmas = np.arange(-4, 5, 0.2), np.arange(0.4, 4, 0.2)
models = [(mu, sigma) for mu in mus for sigma in sigmas]
forward = min(models, key=lambda m: kl(p, normal(*m)))
backward = min(models, key=lambda m: kl(normal(*m), p))

# %% demo
print("best for        mu  sigma  D(p||q)  D(q||p)")
for name, m in [("D(p||q)", forward), ("D(q||p)", backward)]:
    q = normal(*m)
    print(f"{name}:  {m[0]:8.1f} {m[1]:6.1f} {kl(p, q):8.3f} {kl(q, p):8.3f}")

# %% figure
fig, ax = plt.subplots()
ax.fill_between(x, p / 0.1, color="gray", alpha=0.4)
ax.plot(x, normal(*forward) / 0.1, "C0-", lw=2.5)
ax.plot(x, normal(*backward) / 0.1, "C1--", lw=2.5)
ax.text(-4.0, 0.37, "best for\n$D(q\\,\\|\\,p)$", color="C1", ha="right", fontsize=14)
ax.text(5.0, 0.1, "best for\n$D(p\\,\\|\\,q)$", color="C0", fontsize=14)
ax.text(3.0, 0.22, "$p$", ha="center", fontsize=16)
ax.set(xlabel="$x$", ylabel="density", xlim=(-9, 9), ylim=(0, 0.56))
