"""A coin tells most if it is fair, and nothing if you know the result."""

import numpy as np
import matplotlib.pyplot as plt


def entropy(p):
    """H(p) = -sum p_i log(p_i), where 0 log 0 counts as 0."""
    p = p[p > 0]
    return -np.sum(p * np.log(p))


# %% demo
print("   p   nats   bits")
for p in [0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0]:
    H = entropy(np.array([p, 1 - p]))
    print(f"{p:.1f}  {H:z.3f}  {H / np.log(2):z.3f}")

# %% figure
p = np.linspace(0, 1, 201)
H = np.array([entropy(np.array([t, 1 - t])) for t in p]) / np.log(2)
fig, ax = plt.subplots()
ax.plot(p, H, color="C0", lw=2.5)
ax.plot([0.5, 0, 1], [1, 0, 0], "o", color="C1", ms=9)
ax.text(0.5, 0.86, "fair: one bit", ha="center", fontsize=14)
ax.text(0.05, 0.02, "always tails", fontsize=14)
ax.text(0.95, 0.02, "always heads", ha="right", fontsize=14)
ax.set(xlabel="probability of heads $p$", ylabel="entropy (bits)")
