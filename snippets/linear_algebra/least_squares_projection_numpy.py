"""The best line through three points is the projection of y onto the columns of X."""
import numpy as np
import matplotlib.pyplot as plt

x = np.array([0.0, 1.0, 2.0])
y = np.array([0.0, 4.0, 2.0])          # (n,)
X = np.stack([np.ones(3), x], axis=1)  # (n, d): a column of ones, then x
theta_hat = np.linalg.lstsq(X, y)[0]   # (d,)
y_hat = X @ theta_hat                  # (n,)

# %% demo
print("theta_hat            ", theta_hat.round(3))
print("X theta_hat          ", y_hat.round(3))
print("y - X theta_hat      ", (y - y_hat).round(3))
print("X^T (y - X theta_hat)", (X.T @ (y - y_hat)).round(3) + 0.0)

# %% figure
fig, (left, right) = plt.subplots(1, 2, figsize=(6.6, 3.3), width_ratios=[1, 1.35])
left.plot(x, y_hat, color="C0")
left.vlines(x, y_hat, y, color="C1", ls="--", lw=2.2)
left.plot(x, y, "o", color="black", ms=7)
left.plot(x, y_hat, "s", color="C0", ms=6)
left.set(xlabel="$x$", ylabel="$y$", xticks=x, yticks=range(5))
left.set_title("three points, one line")

q1 = y_hat / np.linalg.norm(y_hat)                 # q1, q2: axes of the column plane
q2 = X[:, 0] - (X[:, 0] @ q1) * q1
q2 = q2 / np.linalg.norm(q2)
paper = np.array([[1.0, 0.55], [-0.1, 0.75]])      # how the plane is seen, at an angle
seen = lambda a: paper @ [q1 @ a, q2 @ a]
foot, x1, x2 = seen(y_hat), seen(X[:, 0]), seen(X[:, 1])
tip = foot + [0, np.linalg.norm(y - y_hat)]        # the residual stands upright
corners = [paper @ c for c in [(-0.9, -1.3), (5, -1.3), (5, 1.6), (-0.9, 1.6)]]
right.fill(*np.transpose(corners), color="C0", alpha=0.15, lw=0)
right.plot(*np.transpose([x1, foot, x2]), ":", color="C0", lw=1.2)
right.plot(*np.transpose([foot, tip]), "--", color="C1", lw=2.2)
up, back = np.array([0, 0.3]), -0.3 * paper[:, 0]  # the mark of the right angle
right.plot(*np.transpose([foot + up, foot + up + back, foot + back]), "gray", lw=1)
for end, color, label, shift in [(x1, "C0", "$X_{:1}$", (-0.35, 0.15)),
                                 (x2, "C0", "$X_{:2}$", (-0.15, -0.55)),
                                 (foot, "C0", r"$X\hat\theta$", (0.15, -0.3)),
                                 (tip, "black", "$y$", (0.1, 0.1))]:
    arrow = {"arrowstyle": "-|>", "color": color, "lw": 2, "shrinkA": 0, "shrinkB": 0}
    right.annotate("", end, (0, 0), arrowprops=arrow)
    right.text(*(end + shift), label, color=color, fontsize=14)
right.text(*((foot + tip) / 2 + [0.12, 0.1]), r"$y - X\hat\theta$", color="C1")
right.set(aspect="equal")
right.set_title("one point, one plane", pad=14)
right.axis("off")
