"""One sample a step: the loss falls on average, and every update has noise."""

import numpy as np
import matplotlib.pyplot as plt

# %% train
rng = np.random.default_rng(0)
n, eta = 100, 0.02
X = np.column_stack([np.ones(n), rng.normal(size=n)])  # (n, d)
y = X @ np.array([1.0, 2.0]) + 0.5 * rng.normal(size=n)  # (n,)


def loss(theta):
    return ((X @ theta - y) ** 2).mean()


theta, k = np.zeros(2), 0  # k counts updates, through all epochs
full, sample = [loss(theta)], []
for epoch in range(3):
    for i in rng.permutation(n):  # each sample once, in a new order
        error = X[i] @ theta - y[i]
        theta = theta - eta * 2 * error * X[i]
        k = k + 1
        sample.append(error**2)  # the loss of the sample, before the update
        full.append(loss(theta))  # of all samples, only to look at it
    print(f"epoch {epoch + 1}, k = {k}   L = {full[k]:.4f}   theta", theta.round(3))
theta_hat = np.linalg.lstsq(X, y)[0]
print(f"least squares    L = {loss(theta_hat):.4f}   theta", theta_hat.round(3))
rises = (np.diff(full) > 0).mean()
print(f"updates that raised the full loss: {rises:.0%}")

# %% figure
fig, ax = plt.subplots()
ax.plot(np.arange(n * 3), np.maximum(sample, 1e-3), ".", color="gray", ms=4)
ax.plot(full, color="C0", lw=2)
ax.axhline(loss(theta_hat), color="black", ls="--", lw=1.2)
for epoch in (1, 2):
    ax.axvline(epoch * n, color="gray", lw=0.8, ls=":")
ax.text(30, 2.9, "all samples", color="C0", fontsize=14)
page = {"facecolor": "white", "edgecolor": "none", "alpha": 0.9, "pad": 2}
ax.text(205, 0.0018, "one sample", fontsize=14, bbox=page)
ax.text(302, 0.12, "least", fontsize=14, ha="right", va="center", bbox=page)
ax.set(xlabel="update $k$", ylabel="loss", yscale="log")
