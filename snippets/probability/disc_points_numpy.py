"""A uniform distance bunches darts at the centre; its square root does not."""

import numpy as np
import matplotlib.pyplot as plt

u, angle = np.random.default_rng(0).random((2, 20_000))
print("inside radius   0.25  0.5   0.75")
darts = {"x = u": u, "x = sqrt(u)": np.sqrt(u)}
for name, x in darts.items():
    inside = [f"{np.mean(x <= r):.3f}" for r in (0.25, 0.5, 0.75)]
    print(f"{name:15}", *inside)
print("share of area  ", *[f"{r**2:.3f}" for r in (0.25, 0.5, 0.75)])

# %% figure
fig, axes = plt.subplots(1, 2, figsize=(6.4, 3.4))
for ax, x, name in zip(axes, darts.values(), ("$x = u$", r"$x = \sqrt{u}$")):
    turn = 2 * np.pi * angle
    ax.plot((x * np.cos(turn))[:1000], (x * np.sin(turn))[:1000], ".", ms=3, color="C0")
    ax.set_title(name, fontsize=16)
    ax.set_aspect("equal")
    ax.axis("off")
