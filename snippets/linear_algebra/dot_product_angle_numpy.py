"""The sign of the dot product tells whether two arrows point the same way."""

import numpy as np
import matplotlib.pyplot as plt

a = np.array([2.0, 0.0])  # (n,)
print("phi   a @ b  |a| |b| cos phi")
for degrees in [40, 90, 150]:
    phi = np.deg2rad(np.array(1.0 * degrees))
    b = 1.5 * np.stack([np.cos(phi), np.sin(phi)])  # length 1.5
    product = np.linalg.norm(a) * np.linalg.norm(b) * np.cos(phi)
    print(f"{degrees:3}  {(a @ b).item():6.3f}  {product.item():15.3f}")

# %% figure
fig, axes = plt.subplots(1, 3, figsize=(6, 2.2), sharey=True)
arrow = {"arrowstyle": "-|>", "shrinkA": 0, "shrinkB": 0, "mutation_scale": 14}
for ax, degrees, sign in zip(axes, [40, 90, 150], [">", "=", "<"]):
    phi = np.deg2rad(degrees)
    b = 1.5 * np.array([np.cos(phi), np.sin(phi)])
    turn = np.linspace(0, phi, 50)
    ax.plot(0.5 * np.cos(turn), 0.5 * np.sin(turn), color="gray", lw=1.2)
    ax.text(
        0.75 * np.cos(phi / 2),
        0.75 * np.sin(phi / 2),
        r"$\varphi$",
        ha="center",
        va="center",
        fontsize=17,
    )
    ax.annotate("", a, (0, 0), arrowprops=arrow | {"color": "C0", "lw": 2.3})
    ax.annotate(
        "", b, (0, 0), arrowprops=arrow | {"color": "C1", "lw": 2.3, "ls": "--"}
    )
    ax.text(1.5, -0.45, "$a$", color="C0", ha="center", fontsize=18)
    ax.text(
        *(0.6 * b + (-0.3 * np.sin(phi), 0.3 * np.cos(phi))),
        "$b$",
        color="C1",
        ha="center",
        va="center",
        fontsize=18,
    )
    ax.set_title(rf"$a^⊤ b {sign} 0$", fontsize=18)
    ax.set(aspect="equal", xlim=(-1.8, 2.3), ylim=(-0.6, 1.8))
    ax.axis("off")
