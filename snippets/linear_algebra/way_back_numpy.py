"""A^+ is the way back: from the column space to the row space, and no further."""

import numpy as np
import matplotlib.pyplot as plt

A = np.array([
    [0.4, 0.8],
    [0.2, 0.4],
])  # rank 1
A_plus = np.linalg.pinv(A)
x = np.array([2.5, 0.0])
b = np.array([1.0, 2.0])


def rounded(y):
    return y.round(3).tolist()


print(
    "x =", rounded(x), "  A x =", rounded(A @ x), "  A^+ A x =", rounded(A_plus @ A @ x)
)
print(
    "b =",
    rounded(b),
    "  A^+ b =",
    rounded(A_plus @ b),
    "  A A^+ b =",
    rounded(A @ A_plus @ b),
)

# %% figure
fig, axes = plt.subplots(1, 2, figsize=(6, 3.3), sharex=True, sharey=True)
back, foot = A_plus @ b, A @ A_plus @ b
axes[0].axline((0, 0), (1, 2), color="C0")
axes[0].axline((0, 0), (2, -1), color="C1", ls="--")
axes[0].plot(*zip(x, A_plus @ A @ x), ":", color="gray")
axes[1].axline((0, 0), (2, 1), color="C0")
axes[1].plot(*zip(b, foot), ":", color="gray")
for ax, at, name, marker, offset in [
    (axes[0], x, "$x$", "o", (5, 5)),
    (axes[0], A_plus @ A @ x, "$A^+Ax$", "s", (-46, 8)),
    (axes[0], back, "$A^+b$", "D", (8, -4)),
    (axes[1], A @ x, "$Ax$", "o", (6, -13)),
    (axes[1], b, "$b$", "D", (5, 5)),
    (axes[1], foot, "$AA^+b$", "s", (6, -14)),
]:
    ax.plot(*at, marker, color="black", ms=6)
    ax.annotate(name, at, offset, textcoords="offset points")
axes[0].text(0.75, 2.6, "row space", color="C0", ha="right")
axes[0].text(-1.5, -0.35, "null space", color="C1")
axes[1].text(-1.4, 0.3, "column space", color="C0")
for ax, title in zip(axes, ["$x$: where $A$ starts", "$b$: where $A$ leads"]):
    ax.set(aspect="equal", xlim=(-1.6, 3.2), ylim=(-1.2, 3.2), title=title)
