"""The best line through three points is the projection of y onto the columns of X."""

# %% fit
import numpy as np
import matplotlib.pyplot as plt

x = np.array([0.0, 1.0, 2.0])
y = np.array([0.0, 4.0, 2.0])  # (n,)
X = np.stack([np.ones(3), x], axis=1)  # (n, d): a column of ones, then x
theta_hat = np.linalg.lstsq(X, y)[0]  # (d,)
y_hat = X @ theta_hat  # (n,)

print("theta_hat            ", theta_hat.round(3))
print("X theta_hat          ", y_hat.round(3))
print("y - X theta_hat      ", (y - y_hat).round(3))
# + 0.0 makes 0 of -0
print("X^T (y - X theta_hat)", (X.T @ (y - y_hat)).round(3) + 0.0)

# %% figure
fig, (above, below) = plt.subplots(2, 1, figsize=(5.6, 6.6), height_ratios=[1, 1.1])
above.plot(x, y_hat, color="C0")
above.vlines(x, y_hat, y, color="C1", ls="--", lw=2.2)
above.plot(x, y, "o", color="black", ms=7)
above.plot(x, y_hat, "s", color="C0", ms=6)
above.set(xticks=x, yticks=range(5))
above.set_xlabel("$x$", fontsize=15)
above.set_ylabel("$y$", fontsize=15)
above.tick_params(labelsize=13)
above.set_title("three points, one line", fontsize=15)

q1 = y_hat / np.linalg.norm(y_hat)  # q1, q2: axes of the column plane
q2 = X[:, 0] - (X[:, 0] @ q1) * q1
q2 = q2 / np.linalg.norm(q2)
paper = np.array([[1.0, 0.55], [-0.1, 0.75]])  # how the plane is seen, at an angle


def seen(a):
    return paper @ [q1 @ a, q2 @ a]


foot, x1, x2 = seen(y_hat), seen(X[:, 0]), seen(X[:, 1])
tip = foot + [0, np.linalg.norm(y - y_hat)]  # the residual stands upright
corners = [paper @ c for c in [(-0.9, -1.3), (5, -1.3), (5, 1.6), (-0.9, 1.6)]]
below.fill(*np.transpose(corners), color="C0", alpha=0.15, lw=0)
below.plot(*np.transpose([x1, foot, x2]), ":", color="C0", lw=1.2)
below.plot(*np.transpose([foot, tip]), "--", color="C1", lw=2.2)
up, back = np.array([0, 0.3]), -0.3 * paper[:, 0]  # the mark of the right angle
below.plot(*np.transpose([foot + up, foot + up + back, foot + back]), "gray", lw=1)
for end, color, label, shift in [
    (x1, "C0", "$X_{{:}1}$", (-0.35, 0.15)),
    (x2, "C0", "$X_{{:}2}$", (-0.15, -0.55)),
    (foot, "C0", r"$X\hat\theta$", (0.15, -0.3)),
    (tip, "black", "$y$", (0.1, 0.1)),
]:
    arrow = {"arrowstyle": "-|>", "color": color, "lw": 2, "shrinkA": 0, "shrinkB": 0}
    below.annotate("", end, (0, 0), arrowprops=arrow)
    below.text(*(end + shift), label, color=color, fontsize=17)
below.text(
    *((foot + tip) / 2 + [0.12, 0.1]), r"$y - X\hat\theta$", color="C1", fontsize=15
)
below.set(aspect="equal")
below.set_title("one point, one plane", pad=14, fontsize=15)
below.axis("off")
