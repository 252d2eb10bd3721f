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
# handful of numbers, paint it again from them, and measure what was lost. Seven tasks leave lines for you
# to write, and the check below each of them tells you whether to go on.
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
X, X_test = digits.data[order[:1200]], digits.data[order[1200:]]  # (n, d), (597, d)
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
# In code, $\bar x$ is `x_bar` and $X_c$ is `X_c`.

# %% task="Centre the data"
x_bar = ...  # (d,) the mean image
X_c = ...  # (n, d) the centred data

# %% solution
x_bar = X.mean(axis=0)                              # (d,)  the mean image
X_c = X - x_bar                                     # (n, d)  the centred data

# %% check
assert x_bar is not ..., "x_bar is still empty: it is the mean of the rows of X"
assert np.shape(x_bar) == (d,), (
    "x_bar has one entry for each pixel: take the mean over the rows, axis=0")
assert np.allclose(x_bar, sum(X) / n), "x_bar is not the mean of the rows of X"
assert np.shape(X_c) == (n, d), "X_c has the shape of X: subtract x_bar from each row"
assert np.allclose(X_c + x_bar, X), "X_c is X minus x_bar; X itself stays as it is"
print("right: the largest mean of a pixel after centring rounds to",
      abs(X_c.mean(axis=0)).max().round(9))

# %% [markdown]
# You could form the covariance and take its eigenvectors. The SVD of the centred data gives the
# same axes without forming it. With the singular values $\sigma_j$, in code `s`, the variance along axis $j$ is
#
# \eqref{pca-eigenvalues}

# %% task="Decompose"
U, s, Vh = ..., ..., ...  # (n, d), (d,), (d, d)
variance = ...  # (d,)  lambda_j

# %% solution
U, s, Vh = np.linalg.svd(X_c, full_matrices=False)  # (n, d), (d,), (d, d)
variance = s**2 / (n - 1)                           # (d,)  lambda_j

# %% check
assert variance is not ..., (
    "take np.linalg.svd of the centred data, then the variances from s")
assert np.shape(Vh) == (d, d) and np.shape(U) == (n, d), (
    "ask for the short factors: full_matrices=False")
assert np.allclose(U * s @ Vh, X_c), (
    "the product of the factors is not X_c: decompose the centred data")
assert np.shape(variance) == (d,), "variance has one entry for each singular value"
assert not np.allclose(variance, s**2 / n), "divide by n - 1, as the covariance does"
C = np.cov(X, rowvar=False)                         # (d, d), without the SVD
assert np.allclose(variance, np.linalg.eigvalsh(C)[::-1]), (
    "variance is s squared over n - 1")
print(f"right: total variance {np.trace(C):.4g} from the covariance, "
      f"{variance.sum():.4g} from the SVD")
print("largest four:", variance[:4].round(1).tolist())

# %% [markdown]
# ## How many axes?
#
# The share of the variance that the first $k$ axes explain is
#
# \eqref{explained-variance}
#
# Before you compute: there are 64 axes. How many do you think explain nine tenths of the variance?

# %% task="Count the axes"
share = ...  # (d,)  q_1 to q_d

def axes_needed(level):
    """The smallest k with q_k >= level."""
    return ...

# %% solution
share = np.cumsum(variance) / variance.sum()        # (d,)  q_1 to q_d

def axes_needed(level):
    """The smallest k with q_k >= level."""
    return int(np.argmax(share >= level)) + 1

# %% check
assert share is not ..., (
    "share is still empty: cumulative sums of the variances over their total")
assert np.shape(share) == (d,), (
    "share has d entries, one for each k from 1 to d: use np.cumsum")
assert np.isclose(share[-1], 1), (
    "all axes together explain everything: the last share is 1")
assert np.isclose(share[0], variance[0] / sum(variance)), (
    "q_1 is the first variance over the total")
assert axes_needed(0.9) is not ..., (
    "axes_needed returns nothing yet: np.argmax finds the first True")
assert axes_needed(0.9) != np.argmax(share >= 0.9), (
    "share[0] belongs to k = 1: count from 1, not from 0")
levels = 0.01, 0.9, 1 - 1e-6
assert [axes_needed(q) for q in levels] == [sum(share < q) + 1 for q in levels], (
    "axes_needed(level) is one more than the number of shares below the level")
print(f"right: {axes_needed(0.9)} axes explain 90%")

# %% alt="Rising curve of the explained share against the number of axes from 0 to 64; dashed lines mark 50, 80, 90 and 95 percent with the number of axes that reach them" caption="A few axes carry most of the variance."
fig, ax = plt.subplots()
ax.plot(np.arange(d + 1), np.r_[0, share])
for level in [0.5, 0.8, 0.9, 0.95]:
    k = axes_needed(level)
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

fig, axes = plt.subplots(2, 4, figsize=(6, 3.3))
for j, (ax, image) in enumerate(zip(axes.flat, [x_bar, *Vh])):
    ax.imshow(image.reshape(8, 8), cmap="gray_r")
    ax.set_title("mean" if j == 0 else f"$v_{j}$", pad=3)
    ax.axis("off")

# %% [markdown]
# ## Two numbers an image
#
# The coordinates of the images on the axes are the scores:
#
# \eqref{pca-scores}
#
# In code, $V$ is `Vh.T`.

# %% task="Scores"
T = ...  # (n, d)  scores of the training images
T_test = ...  # (597, d)  scores of the images kept back

# %% solution
T = X_c @ Vh.T                    # (n, d)  scores of the training images
T_test = (X_test - x_bar) @ Vh.T             # (597, d)  of the images kept back

# %% check
assert T is not ..., "T is still empty: multiply the centred data by V, which is Vh.T"
assert np.shape(T) == (n, d), (
    "T has a row for each training image and a column for each axis")
assert np.allclose(T, U * s), "T is X_c V; Vh has the axes as rows, so V is Vh.T"
assert np.shape(T_test) == X_test.shape, "T_test is still missing"
assert not np.allclose(T_test, (X_test - X_test.mean(axis=0)) @ Vh.T), (
    "centre the new images by the mean of the training images: the origin of the axes "
    "stays where it is")
assert np.allclose(T_test @ Vh + x_bar, X_test), "T_test is (X_test - x_bar) V"
print("right: the correlation of the first two scores rounds to",
      round(abs(np.corrcoef(T[:, 0], T[:, 1])[0, 1]), 6))

# %% [markdown]
# Nobody told the SVD which image is which digit. Yet on the first two axes several digits already
# stand apart.

# %% alt="Scatter of the scores on the first two axes, each point drawn as its digit; zeros, fours and sixes form groups, other digits overlap" caption="Five hundred images, each drawn as its own digit."
fig, ax = plt.subplots(figsize=(6, 5.4))
for a, b, label in zip(T[:500, 0], T[:500, 1], y):
    ax.text(a, b, str(label), color=f"C{label % 6}", fontsize=11,
            ha="center", va="center")
ax.set(xlim=(-35, 35), ylim=(-35, 35),
       xlabel="score on $v_1$", ylabel="score on $v_2$");

# %% [markdown]
# ## Paint the images again
#
# From $k$ scores you get an image back:
#
# \eqref{pca-reconstruction}
#
# The mean and the axes come from the training images. The function works for any images, a row each.

# %% task="Paint"
def reconstruct(X_new, k):
    """The best images that the mean and the first k axes can paint: shape of X_new."""
    return ...

# %% solution
def reconstruct(X_new, k):
    """The best images that the mean and the first k axes can paint: shape of X_new."""
    V_k = Vh[:k].T                                  # (d, k)
    return x_bar + (X_new - x_bar) @ V_k @ V_k.T

# %% check
assert reconstruct(X_test, 3) is not ..., (
    "reconstruct returns nothing yet: centre, project on V_k, add the mean")
assert np.shape(reconstruct(X_test, 3)) == X_test.shape, (
    "painted images have the shape of X_new")
assert np.allclose(reconstruct(X_test, d), X_test), (
    "with all d axes every image comes back: is the mean added again?")
assert np.allclose(reconstruct(X_test, 0), x_bar), (
    "with no axis at all, every image is the mean image")
axes_themselves = x_bar + 5 * Vh[:3]                # (3, d)  what three axes can paint
assert np.allclose(reconstruct(axes_themselves, 3), axes_themselves), (
    "what the axes can paint must come back: V_k holds the first k rows of Vh, "
    "as columns")
print(f"right: entry 30 of the first image is {X_test[0, 30]:.0f}, "
      f"from 8 axes {reconstruct(X_test, 8)[0, 30]:.2f}")

# %% [markdown]
# The images below are from those kept back. From how many axes on can *you* read them?

# %% alt="Four digits, each in a row of six: painted from 0, 2, 8, 16 and 32 axes and the original; at 8 axes the digit can be read, at 32 it looks like the original" caption="Images kept back, painted from $k$ numbers."
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
# So the share of the square length that is lost needs no image, only `variance`.

# %% task="What is lost"
def lost(k):
    """Share of the squared length of X_c that k axes lose, from the variances alone."""
    return ...

# %% solution
def lost(k):
    """Share of the squared length of X_c that k axes lose, from the variances alone."""
    return variance[k:].sum() / variance.sum()

# %% check
assert lost(8) is not ..., (
    "lost returns nothing yet: the variances behind the first k, over all of them")
painted = [((X - reconstruct(X, k)) ** 2).sum() / (X_c**2).sum() for k in range(d + 1)]
assert np.isclose(lost(0), 1), (
    "with no axis everything is lost: the sum begins at the first variance")
assert np.allclose([lost(k) for k in range(d + 1)], painted), (
    "not what painting loses: sum variance[k:]")
print(f"right: {lost(8):.3f} by the formula, {painted[8]:.3f} by painting with 8 axes")

# %% [markdown]
# For images kept back there is no such formula, and the error is a little larger. If it were
# much larger, the axes would describe the training images and not handwriting.

# %%
print("  k   lost   lost on images kept back")
for k in [0, 2, 8, 16, 32]:
    rest = X_test - reconstruct(X_test, k)
    kept_back = (rest**2).sum() / ((X_test - x_bar) ** 2).sum()
    print(f"{k:3d}  {lost(k):5.3f}   {kept_back:24.3f}")

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
# ## A surprise
#
# What if you skip the centring? Before you compute: what will the first axis of the raw data look like?

# %% task="Without centring"
v_raw = ...  # (d,)  the first axis, from the SVD of X itself
cosine = ...  # of the angle between v_raw and the mean image

# %% solution
v_raw = np.linalg.svd(X, full_matrices=False)[2][0]
cosine = v_raw @ x_bar / np.linalg.norm(x_bar)

# %% check
assert v_raw is not ..., (
    "v_raw is still empty: the first row of Vh, for X in the place of X_c")
assert np.shape(v_raw) == (d,), "v_raw is one axis: the first row of Vh"
assert not np.isclose(abs(v_raw @ Vh[0]), 1), (
    "this is the axis of the centred data: take the SVD of X itself")
assert np.isclose(np.linalg.norm(X @ v_raw), np.linalg.norm(X, 2)), (
    "v_raw is the first row of Vh for X")
assert cosine is not ..., (
    "cosine is still empty: a dot product over the product of the lengths")
assert abs(cosine) <= 1, "a cosine is between -1 and 1: divide by the length of x_bar"
assert np.isclose(cosine, v_raw @ x_bar / np.sqrt(x_bar @ x_bar)), (
    "divide by both lengths; v_raw has length 1")
print(f"right: the angle is {np.degrees(np.arccos(abs(cosine))):.1f} degrees")

# %% [markdown]
# The first axis of the raw data is the mean image, up to its sign and an angle too small to see. It says where the cloud is, not how it
# spreads. [PCA](../linear_algebra/pca.md) says why.
#
# ## Go on
#
# - Paint a digit from the axes of the *other* digits: learn the axes without the sevens. Which part of a
#   seven is lost?
# - Replace the images by noise with the same variance in each pixel. How many axes explain 90 % now?
