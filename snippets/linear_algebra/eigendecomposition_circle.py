"""A symmetric matrix turns its eigenvectors to the axes, stretches, and turns back."""

# %% figure
import numpy as np
import matplotlib.pyplot as plt

A = np.array([
    [1.7, 0.6],
    [0.6, 0.8],
])
lambda_, Q = np.linalg.eigh(A)  # ascending
lambda_, Q = lambda_[::-1], Q[:, ::-1]  # descending, values and columns together
Q = Q * np.sign(np.diag(Q))  # signs are free: now Q is a rotation

t = np.linspace(0, 2 * np.pi, 97)
circle = np.stack([np.cos(t), np.sin(t)])  # (2, N)
fig, ax = plt.subplots(figsize=(6, 4.6))
stages = [
    ("$x$", (0, 4.4), np.eye(2), ("q_1", "q_2")),
    (r"$Q^⊤ x$", (0, 0), Q.T, ("e_1", "e_2")),
    (
        r"$\Lambda Q^⊤ x$",
        (5.8, 0),
        np.diag(lambda_) @ Q.T,
        (r"\lambda_1 e_1", r"\lambda_2 e_2"),
    ),
    (r"$Ax$", (5.8, 4.4), A, (r"\lambda_1 q_1", r"\lambda_2 q_2")),
]
for name, centre, M, labels in stages:
    o = np.array(centre)
    ax.plot(*(M @ circle + o[:, None]), color="black", lw=1)
    ax.plot(*(M @ circle[:, ::6] + o[:, None]), "o", color="black", ms=2.5)
    ax.text(o[0], o[1] - 1.6, name, ha="center", va="center", fontsize=16)
    for i, style in enumerate(["-o", "--^"]):
        d = M @ Q[:, i]  # the i-th eigenvector at this stage
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
    ((1.7, 4.4), (3.3, 4.4), "$A$"),
    ((-1, 2.5), (-1, 1.3), r"$Q^⊤$"),
    ((1.7, 0), (3.3, 0), r"$\Lambda$"),
    ((6.8, 1.3), (6.8, 2.5), "$Q$"),
]:
    ax.annotate("", head, tail, arrowprops=arrow)
    ax.text(*(np.add(tail, head) / 2 + 0.15), name, fontsize=18)
ax.set_aspect("equal")
ax.axis("off")
