"""A cloud of points has axes of its own: the eigenvectors of its covariance matrix."""

# %% axes
import numpy as np
import matplotlib.pyplot as plt
from sklearn.datasets import load_wine

X = load_wine().data[:, [6, 5]]  # (n, d): 178 wines: flavanoids, phenols
n = len(X)
x_bar = X.mean(axis=0)  # (d,)
X_c = X - x_bar  # (n, d)
C = X_c.T @ X_c / (n - 1)  # (d, d)
lambda_, V = np.linalg.eigh(C)  # ascending
lambda_, V = lambda_[::-1], V[:, ::-1]
V = V * np.sign(V[0])  # signs are free: first entries positive

print("centre   ", x_bar.round(3))
for j in range(2):
    print(
        f"axis v_{j + 1} {V[:, j].round(3)}   variance {lambda_[j]:.4f}"
        f"   share {lambda_[j] / lambda_.sum():.3f}"
    )

# %% figure
fig, ax = plt.subplots(figsize=(6, 4))
ax.plot(*X.T, ".", color="gray", ms=4)
t = np.linspace(0, 2 * np.pi, 200)
circle = np.stack([np.cos(t), np.sin(t)])  # (2, 200)
ellipse = x_bar[:, None] + V @ (2 * np.sqrt(lambda_)[:, None] * circle)
ax.plot(*ellipse, color="black", lw=1.2)
for j, style in enumerate(["-", "--"]):
    tip = x_bar + 2 * np.sqrt(lambda_[j]) * V[:, j]
    ax.plot(*np.stack([x_bar, tip]).T, style, color=f"C{j}", lw=3)
    ax.text(
        *(tip + 0.15 * V[:, j]),
        rf"$2\sqrt{{\lambda_{j + 1}}}\,v_{j + 1}$",
        color=f"C{j}",
        ha=("left", "center")[j],
        va=("center", "top")[j],
    )
ax.plot(*x_bar, "o", color="black")
ax.text(*(x_bar + [-0.08, 0.1]), r"$\bar x$", ha="right", fontsize=14)
ax.set(xlabel="$x_1$: flavanoids", ylabel="$x_2$: phenols", aspect="equal")
