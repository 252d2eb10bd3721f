"""A bowl has two positive eigenvalues; a saddle can look convex along both axes."""

import numpy as np
import matplotlib.pyplot as plt

hessians = {
    "x_1^2 + x_1 x_2 + x_2^2": np.array([[2.0, 1.0], [1.0, 2.0]]),
    "x_1^2 - x_2^2": np.array([[2.0, 0.0], [0.0, -2.0]]),
    "x_1^2 + 3 x_1 x_2 + x_2^2": np.array([[2.0, 3.0], [3.0, 2.0]]),
}
for name, H in hessians.items():
    lambda_, V = np.linalg.eigh(H)  # ascending
    v = V[:, 0] * np.sign(V[0, 0] + 1e-9)
    print(name)
    print(
        f"  diagonal of H {H[0, 0]:2.0f}, {H[1, 1]:2.0f}"
        f"   eigenvalues {lambda_[0]:2.0f}, {lambda_[1]:.0f}"
    )
    # + 0.0 makes 0 of -0
    print(f"  v'Hv = {v @ H @ v:.0f} along v =", v.round(2) + 0.0)

# %% figure
fig = plt.figure(figsize=(6, 3.2))
x_1, x_2 = np.meshgrid(np.linspace(-1, 1, 15), np.linspace(-1, 1, 15))
s = np.linspace(-1, 1, 60)
for i, (H, title) in enumerate(zip(list(hessians.values())[:2], ["bowl", "saddle"])):
    ax = fig.add_subplot(1, 2, i + 1, projection="3d")
    z = H[0, 0] / 2 * x_1**2 + H[0, 1] * x_1 * x_2 + H[1, 1] / 2 * x_2**2
    ax.plot_wireframe(x_1, x_2, z, color="gray", lw=0.5)
    ax.plot(s, 0 * s, H[0, 0] / 2 * s**2, color="C0", lw=3)
    ax.plot(0 * s, s, H[1, 1] / 2 * s**2, color="C1", lw=3, ls="--")
    ax.scatter(0, 0, 0, color="black", s=40)
    ax.set_title(title, fontsize=16)
    ax.set_xlabel("$x_1$", fontsize=14)
    ax.set_ylabel("$x_2$", fontsize=14)
    ax.set(xticks=[-1, 0, 1], yticks=[-1, 0, 1], zticks=[])
    ax.view_init(28, -58)
