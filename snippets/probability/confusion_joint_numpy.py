"""A confusion matrix is a joint distribution, its slices are conditionals."""

import numpy as np
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)  # (1797, 64)
seen, known = images[:900], labels[:900]
centres = np.stack([seen[known == k].mean(axis=0) for k in range(10)])
images, X = images[900:], labels[900:]  # the 897 others
distance = np.linalg.norm(images[:, None] - centres, axis=2)
Y = distance.argmin(axis=1)  # nearest centre

# %% joint
joint = np.zeros((10, 10))
np.add.at(joint, (X, Y), 1 / len(X))  # P(X = x, Y = y)
P_X, P_Y = joint.sum(axis=1), joint.sum(axis=0)
print(f"all entries sum to {joint.sum():.4f}")
print(f"accuracy P(X = Y) = {joint.trace():.4f}")

# %% digit
k = 1
print(f"P(X = {k}) = {P_X[k]:.4f}   P(Y = {k}) = {P_Y[k]:.4f}")
print(f"recall    P(Y = {k} | X = {k}) = {joint[k, k] / P_X[k]:.4f}")
print(f"precision P(X = {k} | Y = {k}) = {joint[k, k] / P_Y[k]:.4f}")
for y in [2, 9]:
    print(f"P(Y = {y} | X = {k}) = {joint[k, y] / P_X[k]:.4f}")

# %% figure
fig, ax = plt.subplots(
    2,
    2,
    figsize=(6, 6),
    sharex="col",
    sharey="row",
    width_ratios=[4, 1],
    height_ratios=[1, 4],
)
ax[1, 0].imshow(np.sqrt(joint), cmap="viridis", aspect="auto")
ax[0, 0].bar(range(10), P_Y, color="C1")
ax[1, 1].barh(range(10), P_X, color="C0")
ax[0, 1].axis("off")
ax[1, 0].set(
    xlabel="predicted $y$", ylabel="true $x$", xticks=range(10), yticks=range(10)
)
ax[0, 0].set(ylabel="$P(Y = y)$", ylim=(0, 0.16))
ax[1, 1].set(xlabel="$P(X = x)$", xlim=(0, 0.16))
for x, y in zip(*np.nonzero(joint)):
    ink = "#101010" if x == y else "#fefefe"
    ax[1, 0].text(
        y,
        x,
        round(joint[x, y] * len(X)),
        color=ink,
        ha="center",
        va="center",
        fontsize=11,
    )
