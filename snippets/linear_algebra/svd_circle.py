"""A matrix turns the unit circle, stretches it along the axes, and turns it again."""

# %% figure
import numpy as np
import matplotlib.pyplot as plt

A = np.array([
    [1.0, 1.5],
    [0.0, 1.5],
])
U, s, Vh = np.linalg.svd(A)
flip = np.sign(np.diag(Vh))  # signs are free: pick v_1 up, v_2 to its left
U, Vh = U * flip, Vh * flip[:, None]
V = Vh.T

t = np.linspace(0, 2 * np.pi, 97)
circle = np.stack([np.cos(t), np.sin(t)])  # (2, N)
fig, ax = plt.subplots(figsize=(6, 5))
stages = [
    ("$x$", (0, 5), np.eye(2), ("v_1", "v_2")),
    (r"$V^⊤ x$", (0, 0), Vh, ("e_1", "e_2")),
    (r"$\Sigma V^⊤ x$", (6.2, 0), np.diag(s) @ Vh, (r"\sigma_1 e_1", r"\sigma_2 e_2")),
    (r"$Ax$", (6.2, 5), A, (r"\sigma_1 u_1", r"\sigma_2 u_2")),
]
for name, centre, M, labels in stages:
    o = np.array(centre)
    ax.plot(*(M @ circle + o[:, None]), color="black", lw=1)
    ax.plot(*(M @ circle[:, ::6] + o[:, None]), "o", color="black", ms=2.5)
    ax.text(o[0], o[1] - 1.85, name, ha="center", va="center", fontsize=16)
    for i, style in enumerate(["-o", "--^"]):
        d = M @ V[:, i]  # the i-th arrow at this stage
        ax.plot(
            *np.stack([o, o + d], axis=1),
            style,
            color=f"C{i}",
            markevery=[1],
            lw=2.5,
            ms=8,
        )
        ax.text(
            *(o + d + 0.5 * d / np.linalg.norm(d)),
            f"${labels[i]}$",
            color=f"C{i}",
            ha="center",
            va="center",
            fontsize=16,
        )
arrow = {"arrowstyle": "-|>", "color": "gray", "lw": 2}
for tail, head, name in [
    ((1.9, 5), (3.5, 5), "$A$"),
    ((-1, 2.8), (-1, 1.4), r"$V^⊤$"),
    ((2, 0), (3.6, 0), r"$\Sigma$"),
    ((7.2, 1.4), (7.2, 2.8), "$U$"),
]:
    ax.annotate("", head, tail, arrowprops=arrow)
    ax.text(*(np.add(tail, head) / 2 + 0.15), name, fontsize=18)
ax.set_aspect("equal")
ax.axis("off")
