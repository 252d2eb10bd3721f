"""A classifier of digits in seven steps, each of them linear algebra."""

import numpy as np
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

# %% data
digits = load_digits()
X, label = digits.data, digits.target  # row i is image i
train, test = slice(0, 1200), slice(1200, None)
print("data", X.shape, " one image", X[0].shape)

# %% reduction
x_bar = X[train].mean(axis=0)  # (d,)
V_k = np.linalg.svd(X[train] - x_bar)[2][:20].T  # (d, k)
Z = (X - x_bar) @ V_k  # (n, k)
print("64 pixels become", Z.shape[1], "numbers")

# %% parameters
Y = np.eye(10)[label]  # (n, 10), a 1 at the right digit
b = Y[train].mean(axis=0)  # (10,)
W = np.zeros((10, 20))  # (10, k)
print("parameters", W.size + b.size)


# %% transformation
def scores(Z):
    """Z W^T + 1 b^T: ten scores for every image, shape (n, 10)."""
    return Z @ W.T + b


# %% optimisation
H = Z[train].T @ Z[train] / 1200  # (k, k), the Hessian for each row of W
eta = 1 / np.linalg.eigvalsh(H)[-1]  # one over the largest eigenvalue
for t in range(201):
    error = scores(Z[train]) - Y[train]  # (n, 10)
    if t in (0, 10, 200):
        print(f"step {t:3}: loss {(error**2).sum() / 2400:.4f}")
    W = W - eta * error.T @ Z[train] / 1200  # minus eta times the gradient
guess = scores(Z[test]).argmax(axis=1)
print(f"right on new images: {np.mean(guess == label[test]):.1%}")

# %% similarity
unit = Z / np.linalg.norm(Z, axis=1, keepdims=True)
cosine = unit[test] @ unit[train].T  # (597, 1200)
nearest = cosine.argmax(axis=1)  # the most similar image of the training set
share = np.mean(label[nearest] == label[test])
print(f"label of the most similar image: {share:.1%}")

# %% theory
print("rank of the pixels ", np.linalg.matrix_rank(X[train]), "of 64")
print("rank of the numbers", np.linalg.matrix_rank(Z[train]), "of 20")
best = np.linalg.lstsq(Z[train], Y[train] - b)[0].T  # (10, k), the exact minimum
print(f"largest weight {abs(W).max():.4f} by descent, {abs(best).max():.4f} exact")
assert np.allclose(W, best, atol=1e-4)

# %% figure
truth = label[test]
right, wrong = np.flatnonzero(guess == truth), np.flatnonzero(guess != truth)
fig, axes = plt.subplots(2, 7, figsize=(6.4, 2.7))
for top, bottom, i in zip(*axes, [*right[:4], *wrong[:3]]):
    top.imshow(X[test][i].reshape(8, 8), cmap="gray_r")
    bottom.imshow(X[nearest[i]].reshape(8, 8), cmap="gray_r")
    top.set_title(
        f"{guess[i]}" if i in right else rf"${guess[i]} \neq {truth[i]}$",
        fontsize=18,
        color="black" if i in right else "C1",
    )
    bottom.set_xlabel(f"{label[nearest[i]]}", fontsize=18)
for ax in axes.flat:
    ax.set(xticks=[], yticks=[])
axes[0, 0].set_ylabel("new", fontsize=16)
axes[1, 0].set_ylabel("similar", fontsize=16)
