"""The expectation is the point where the distribution balances."""

import numpy as np
import matplotlib.pyplot as plt

x = np.array([0.0, 1.0, 2.0, 4.0, 10.0])  # what a ticket pays
p = np.array([0.3, 0.25, 0.2, 0.15, 0.1])  # P(X = x)
mu = np.sum(x * p)
print("E[X] =", mu.round(4))

# %% balance
for c in [1.0, mu, 4.0]:
    force = np.sum((x - c) * p)
    print(f"turning force about {c:.2f}: {force:z.4f}")

# %% tickets
rng = np.random.default_rng(0)
mean = rng.choice(x, size=100_000, p=p).mean()
print(f"mean of 100000 tickets {mean:.3f}")

# %% figure
fig, ax = plt.subplots(figsize=(6, 2.6))
ax.bar(x, p, width=0.7, color="C0")
ax.plot([-0.8, 10.8], [-0.006, -0.006], color="black", lw=2)
ax.plot(mu, -0.045, "^", color="C1", ms=14)
ax.text(mu + 0.4, -0.075, rf"$\mathbb{{E}}[X] = {mu:.2f}$", color="C1")
for value, share in zip(x, p):
    ax.text(value, share + 0.01, f"{share:.2f}", ha="center", fontsize=10)
ax.set(xlabel="$x$", ylabel="$P(X = x)$", ylim=(-0.1, 0.35), yticks=[0, 0.1, 0.2, 0.3])
