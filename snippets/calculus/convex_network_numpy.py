"""Swap two hidden units: the same network, the same loss, a hill between the two."""

import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-3, 3, 61)


def network(theta):
    """a_1 tanh(w_1 x + b_1) + a_2 tanh(w_2 x + b_2), with 2 hidden units."""
    w_1, b_1, a_1, w_2, b_2, a_2 = theta
    return a_1 * np.tanh(w_1 * x + b_1) + a_2 * np.tanh(w_2 * x + b_2)


theta = np.array([2.0, 1.0, 1.5, 1.0, -2.0, -1.0])
y = network(theta)  # the data come from this network


def loss(theta):
    return ((network(theta) - y) ** 2).mean()


# %% swap
swapped = theta[[3, 4, 5, 0, 1, 2]]
print(
    f"loss here {loss(theta):.3f}, swapped {loss(swapped):.3f}, "
    f"halfway {loss((theta + swapped) / 2):.3f}"
)
ts = np.linspace(0, 1, 101)
losses = np.stack([loss(t * swapped + (1 - t) * theta) for t in ts])
print(
    f"highest on the way {losses.max():.3f} at t = {ts[losses.argmax()]:.2f}; "
    f"the chord is at 0"
)

# %% figure
fig, ax = plt.subplots(figsize=(6, 3.2))
ax.plot(ts, losses, lw=2.4)
ax.plot([0, 1], [0, 0], "o--", color="C1", ms=8, clip_on=False)
ax.text(0.5, 0.07, "chord", color="C1", fontsize=15, ha="center")
ax.text(0, -0.3, "one network", fontsize=15)
ax.text(1, -0.3, "units swapped", fontsize=15, ha="right")
ax.set_ylim(-0.4, 1.75)
ax.set_xlabel("$t$", fontsize=14)
ax.set_ylabel("$L$", fontsize=14)
