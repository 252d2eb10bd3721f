"""Full or reduced: the extra columns of U only ever meet zeros."""

import numpy as np
import matplotlib.pyplot as plt

for m, n in [(1000, 3), (3, 1000)]:
    A = np.ones((m, n))  # (m, n)
    for full in [True, False]:
        U, s, Vh = np.linalg.svd(A, full_matrices=full)
        numbers = U.shape[0] * U.shape[1] + s.shape[0] + Vh.shape[0] * Vh.shape[1]
        print(
            f"A {m} x {n} {'full' if full else 'reduced':8} U {tuple(U.shape)!s:12} "
            f" s {tuple(s.shape)}  Vh {tuple(Vh.shape)!s:12} {numbers:7} numbers"
        )

# %% figure
fig, axes = plt.subplots(2, 1, figsize=(6, 5.4), sharex=True)
size = {"m": 6, "n": 3}
full = [("$A$", "mn"), ("$U$", "mm"), (r"$\Sigma$", "mn"), (r"$V^⊤$", "nn")]
reduced = [("$A$", "mn"), ("$U_q$", "mn"), (r"$\Sigma_q$", "nn"), (r"$V_q^⊤$", "nn")]
for ax, factors in zip(axes, [full, reduced]):
    x = 0
    for name, (a, b) in factors:
        rows, columns = size[a], size[b]
        ax.add_patch(plt.Rectangle((x, -rows), columns, rows, fill=False, ec="black"))
        ax.text(x + columns / 2, 0.3, name, ha="center", fontsize=16)
        ax.text(
            x + columns / 2,
            -rows - 1,
            rf"${a} \times {b}$",
            ha="center",
            color="gray",
            fontsize=14,
        )
        if "Sigma" in name:
            for i in range(3):
                ax.text(
                    x + i + 0.5,
                    -i - 0.6,
                    rf"$\sigma_{i + 1}$",
                    ha="center",
                    fontsize=14,
                )
        x += columns + 1.5
    ax.text(3.75, -3.2, "=", ha="center", fontsize=18)
    ax.set(aspect="equal", xlim=(-0.1, 19.6), ylim=(-7, 1.3))
    ax.axis("off")
spare = {"fill": False, "ec": "gray", "hatch": "///"}
axes[0].add_patch(plt.Rectangle((7.5, -6), 3, 6, **spare))  # columns of U ...
axes[0].add_patch(plt.Rectangle((12, -6), 3, 3, **spare))  # ... that meet zero rows
axes[0].text(15.3, -5.6, "zeros", fontsize=14)
