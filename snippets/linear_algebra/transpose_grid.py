"""The transpose is the mirror image of a table along its diagonal."""

# %% figure
import numpy as np
import matplotlib.pyplot as plt

A = np.arange(1, 7).reshape(2, 3)
fig, axes = plt.subplots(1, 2, figsize=(6, 3.2), sharex=True, sharey=True)
for ax, M, name in zip(axes, [A, A.T], ["$A$", "$A^⊤$"]):
    for (i, j), value in np.ndenumerate(M):
        first = i == 0 if M is A else j == 0  # the first row of A
        ax.add_patch(
            plt.Rectangle(
                (j, -i),
                1,
                1,
                fc="C0" if first else "none",
                alpha=0.25 if first else 1,
                lw=0,
            )
        )
        ax.add_patch(plt.Rectangle((j, -i), 1, 1, fc="none", ec="gray", lw=1))
        ax.text(j + 0.5, 0.5 - i, value, ha="center", va="center", fontsize=18)
    for ends in ([-0.4, 0], [2, 2.4]):  # the diagonal, outside
        ax.plot(ends, 1 - np.array(ends), "--", color="C1", lw=2)
    ax.set_title(name, fontsize=20)
    ax.set(aspect="equal", xlim=(-0.5, 3.2), ylim=(-2.2, 1.5))
    ax.axis("off")
