"""Uniform numbers, sent backwards through F, follow F."""

import numpy as np
import matplotlib.pyplot as plt

# %% sample
rng = np.random.default_rng(0)
lambda_ = 1.5
u = rng.random(20_000)  # uniform on [0, 1)
x = -np.log1p(-u) / lambda_  # F(x) = u, solved for x

# %% demo
for a, b in ((0, 0.2), (0.4, 0.6), (1, 1.2), (2, 2.2)):
    P = np.exp(-lambda_ * a) - np.exp(-lambda_ * b)  # F(b) - F(a)
    found = np.mean((a < x) & (x <= b))
    print(f"({a}, {b}]: F says {P:.4f}, found {found:.4f}")

# %% figure
share, edge = np.histogram(x, bins=np.arange(0, 4.01, 0.2))
density = share / (len(x) * np.diff(edge))
fig, (left, right) = plt.subplots(1, 2, figsize=(6, 3.4))
t = np.linspace(0, 4, 201)
left.plot(t, 1 - np.exp(-lambda_ * t), color="C0")
for v in np.arange(0.1, 1, 0.1):
    q = -np.log1p(-v) / lambda_
    left.plot([0, q, q], [v, v, 0], ":", color="C1")
    left.plot(q, 0, "v", color="C1", clip_on=False)
left.set_ylabel("$u = F(x)$", fontsize=15)
right.bar(edge[:-1], density, 0.2, align="edge", color="C1", alpha=0.45)
right.plot(t, lambda_ * np.exp(-lambda_ * t), color="C0")
right.set_ylabel("density $f(x)$", fontsize=15)
for ax in (left, right):
    ax.set_xlabel("$x$", fontsize=15)
    ax.set(xlim=(0, 4), ylim=(0, None))
