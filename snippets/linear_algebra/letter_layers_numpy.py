"""The letter H is two layers: its singular value decomposition finds them."""

import numpy as np
import matplotlib.pyplot as plt

A = np.array([
    [1.0, 0.0, 1.0],
    [1.0, 0.0, 1.0],
    [1.0, 1.0, 1.0],
    [1.0, 0.0, 1.0],
    [1.0, 0.0, 1.0],
])  # (m, n), 1 is ink
U, s, Vh = np.linalg.svd(A, full_matrices=False)
print("singular values", s.round(3))

layers = [s[i] * np.outer(U[:, i], Vh[i]) for i in range(2)]
for i, layer in enumerate(layers):
    row = layer.round(2)
    print(f"layer {i + 1}: row 1 {row[0]}, row 3 {row[2]}")
row = (layers[0] + layers[1]).round(2) + 0.0  # + 0.0 makes 0 of -0
print(f"sum:     row 1 {row[0]}, row 3 {row[2]}")
assert np.allclose(layers[0] + layers[1], A)

# %% figure
fig, axes = plt.subplots(1, 5, figsize=(6, 3.4), width_ratios=[3, 0.5, 3, 0.5, 3])
titles = ["$A$", "=", r"$\sigma_1 u_1 v_1^⊤$", "+", r"$\sigma_2 u_2 v_2^⊤$"]
for ax, M, title in zip(axes, [A, None, layers[0], None, layers[1]], titles):
    ax.axis("off")
    if M is None:
        ax.text(0.5, 0.5, title, ha="center", va="center", fontsize=20)
        continue
    for (i, j), value in np.ndenumerate(M.round(2) + 0.0):  # + 0.0 makes 0 of -0
        color = "C0" if value > 0 else "C1"
        ax.add_patch(
            plt.Rectangle((j, -i), 1, 1, fc=color, ec="gray", alpha=abs(value) / 1.8)
        )
        ax.text(
            j + 0.5, 0.48 - i, f"{value:.2f}", fontsize=13, ha="center", va="center"
        )
    ax.text(1.5, 1.2, title, ha="center", fontsize=15)
    ax.set(aspect="equal", xlim=(0, 3), ylim=(-4, 1.8))
