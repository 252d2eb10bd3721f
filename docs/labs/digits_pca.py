# ---
# title: Digits in few numbers
# description: PCA of handwritten digits by the SVD. Axes, scores, reconstruction, compression, and what it is good for on images never seen.
# rows: [LAB-1]
# jupyter:
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown]
# # Digits in few numbers
#
# An image of 8 by 8 grey values is a vector with 64 entries. Handwritten digits fill only a small
# corner of that space. In this lab you find the corner with the SVD, describe each image by a
# handful of numbers, paint it again from them, and measure what was lost.
#
# You need [the SVD](../linear_algebra/svd.md) and [PCA](../linear_algebra/pca.md). The formulas
# below stand there too, with their conditions and their checks.

# %% [markdown]
# ## The data
#
# Two thirds of the images are for learning the axes. The others are kept back: what counts is how
# well the axes describe images that they have never seen.

# %% alt="Two rows of eight small grey images of handwritten digits" caption="Sixteen of the images, with their labels."
import numpy as np
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

digits = load_digits()
rng = np.random.default_rng(0)
order = rng.permutation(len(digits.data))
X, X_test = digits.data[order[:1200]], digits.data[order[1200:]]     # (1200, 64), (597, 64)
y, y_test = digits.target[order[:1200]], digits.target[order[1200:]]
n, d = X.shape
print(f"{n} images to learn from, {len(X_test)} kept back, {d} pixels, "
      f"grey values {X.min():.0f} to {X.max():.0f}")

fig, axes = plt.subplots(2, 8, figsize=(6, 1.8))
for ax, image, label in zip(axes.flat, X, y):
    ax.imshow(image.reshape(8, 8), cmap="gray_r")
    ax.set_title(label, fontsize=11, pad=2)
    ax.axis("off")

# %% [markdown]
# ## Centre, then decompose
#
# PCA looks at the spread around the mean, so subtract the mean image first:
#
# \eqref{pca-centring}
#
# You could form the covariance and take its eigenvectors. The SVD of the centred data gives the
# same axes without forming it. With the singular values $\sigma_j$, in code `s`, the variance along axis $j$ is
#
# \eqref{pca-eigenvalues}

# %%
x_bar = X.mean(axis=0)                              # (d,)  the mean image
X_c = X - x_bar                                     # (n, d)
U, s, Vh = np.linalg.svd(X_c, full_matrices=False)  # (n, d), (d,), (d, d)
variance = s**2 / (n - 1)                           # (d,)  lambda_j

C = np.cov(X, rowvar=False)                         # (d, d)
same = np.allclose(np.linalg.eigvalsh(C)[::-1], variance)
print("eigenvalues of the covariance = s^2 / (n - 1):", same)
print(f"total variance: {np.trace(C):.4g} = {variance.sum():.4g}")
print("largest four:", variance[:4].round(1).tolist())

# %% [markdown]
# ## How many axes?
#
# The share of the variance that the first $k$ axes explain is
#
# \eqref{explained-variance}

# %% alt="Rising curve of the explained share against the number of axes from 0 to 64; dashed lines mark 50, 80, 90 and 95 percent with the number of axes that reach them" caption="A few axes carry most of the variance."
share = np.cumsum(variance) / variance.sum()
fig, ax = plt.subplots()
ax.plot(np.arange(d + 1), np.r_[0, share])
for level in [0.5, 0.8, 0.9, 0.95]:
    k = int(np.argmax(share >= level)) + 1
    print(f"{level:.0%} of the variance: {k} axes")
    ax.plot([0, k, k], [level, level, 0], "--", color="gray", linewidth=1)
    ax.annotate(f"{k}", (k, 0), (k + 0.5, 0.03), fontsize=11)
ax.set(xlabel="number of axes $k$", ylabel="explained share $q_k$", ylim=(0, 1.02));

# %% [markdown]
# ## What the axes look like
#
# Each axis is a vector with 64 entries, so it is an image, too: dark where the axis adds ink, light
# where it takes ink away. The sign of an axis is a matter of choice, and libraries differ. Here the entry
# of largest absolute value is made positive.

# %% alt="The mean image, a blurred ring, and the first seven axes, patterns of dark and light patches that get finer" caption="The mean image and the first seven axes."
largest = np.abs(Vh).argmax(axis=1)
signs = np.sign(Vh[np.arange(d), largest])
Vh, U = Vh * signs[:, None], U * signs              # both, so that U diag(s) Vh stays
T = X_c @ Vh.T                                      # (n, d)  scores

fig, axes = plt.subplots(2, 4, figsize=(6, 3.3))
for j, (ax, image) in enumerate(zip(axes.flat, [x_bar, *Vh])):
    ax.imshow(image.reshape(8, 8), cmap="gray_r")
    ax.set_title("mean" if j == 0 else f"$v_{j}$", fontsize=12, pad=3)
    ax.axis("off")

# %% [markdown]
# ## Two numbers an image
#
# The coordinates of the images on the axes are the scores:
#
# \eqref{pca-scores}
#
# Nobody told the SVD which image is which digit. Yet on the first two axes several digits already
# stand apart.

# %% alt="Scatter of the scores on the first two axes, each point drawn as its digit; zeros, fours and sixes form groups, other digits overlap" caption="Five hundred images, each drawn as its own digit."
fig, ax = plt.subplots(figsize=(6, 4.6))
for a, b, label in zip(T[:500, 0], T[:500, 1], y):
    ax.text(a, b, str(label), color=f"C{label % 6}", fontsize=9, ha="center", va="center")
ax.set(xlim=(-35, 35), ylim=(-35, 35), xlabel="score on $v_1$", ylabel="score on $v_2$")
print("correlation of the two scores:", round(abs(np.corrcoef(T[:, 0], T[:, 1])[0, 1]), 6))

# %% [markdown]
# ## Paint the images again
#
# From $k$ scores you get an image back:
#
# \eqref{pca-reconstruction}
#
# The mean and the axes come from the training images. The images below are from those kept back.

# %% alt="Four digits, each in a row of six: painted from 0, 2, 8, 16 and 32 axes and the original; at 8 axes the digit can be read, at 32 it looks like the original" caption="Images kept back, painted from $k$ numbers."
def reconstruct(X_new, k):
    """The best image that the mean and k axes can paint."""
    V_k = Vh[:k].T                                  # (d, k)
    return x_bar + (X_new - x_bar) @ V_k @ V_k.T

steps = [0, 2, 8, 16, 32]
fig, axes = plt.subplots(4, 6, figsize=(6, 4.3))
for row, image in zip(axes, X_test):
    for ax, k in zip(row, [*steps, None]):
        shown = image if k is None else reconstruct(image, k)
        ax.imshow(shown.reshape(8, 8), cmap="gray_r", vmin=0, vmax=16)
        ax.axis("off")
for ax, k in zip(axes[0], [*steps, None]):
    ax.set_title("original" if k is None else f"$k={k}$", fontsize=12, pad=3)

# %% [markdown]
# ## What is lost, counted twice
#
# On the training images the lost square length is known before you paint anything. It is the tail
# of the variances:
#
# \eqref{pca-reconstruction-error}
#
# For images kept back there is no such formula, and the error is a little larger. If it were
# much larger, the axes would describe the training images and not handwriting.

# %%
print("  k   lost, by formula   lost, painted   lost on images kept back")
for k in steps[:-1] + [32]:
    formula = variance[k:].sum() / variance.sum()
    painted = ((X - reconstruct(X, k)) ** 2).sum() / (X_c**2).sum()
    kept_back = ((X_test - reconstruct(X_test, k)) ** 2).sum() / ((X_test - x_bar) ** 2).sum()
    print(f"{k:3d}   {formula:16.3f}   {painted:13.3f}   {kept_back:24.3f}")
    assert np.isclose(formula, painted)

# %% [markdown]
# ## Compression
#
# To store all $n$ images in $k$ numbers each, you keep the scores, the axes and the mean. That is
# $n k + d k + d$ numbers in the place of $n d$.

# %%
for k in [8, 16, 32]:
    numbers = n * k + d * k + d
    print(f"k = {k:2d}: {numbers:6d} of {n * d} numbers, {numbers / (n * d):.1%}; "
          f"variance kept {share[k - 1]:.1%}")

# %% [markdown]
# ## Is it good for anything?
#
# Let a classifier copy the label of the nearest training image, once by all 64 pixels and once by $k$
# scores. Distances between scores are distances between the painted images, because the axes are
# orthonormal.

# %%
def accuracy(A, B):
    """Share of the rows of B whose nearest row of A has the same label."""
    squared = (B**2).sum(1)[:, None] - 2 * B @ A.T + (A**2).sum(1)
    return (y[squared.argmin(axis=1)] == y_test).mean()

print(f"64 pixels: {accuracy(X, X_test):.1%}")
T_test = (X_test - x_bar) @ Vh.T
for k in [2, 4, 8, 16, 32]:
    print(f"{k:2d} scores: {accuracy(T[:, :k], T_test[:, :k]):.1%}")

# %% [markdown]
# Sixteen numbers do as well as sixty-four pixels, within a few images. Two numbers are a good picture
# and a poor classifier.
#
# ## The same in PyTorch
#
# The SVD of PyTorch has the same shapes and returns the same singular values.

# %%
import torch

X_t = torch.tensor(X)
s_t = torch.linalg.svdvals(X_t - X_t.mean(dim=0))
print("same singular values:", np.allclose(s_t.numpy(), s))

# %% [markdown]
# ## Try it
#
# - Paint a digit from the axes of the *other* digits: learn the axes without the sevens. Which part of a
#   seven is lost?
# - Skip the centring. What is the first axis now? [PCA](../linear_algebra/pca.md) says why.
# - Replace the images by noise with the same variance in each pixel. How many axes explain 90 % now?
