"""In many dimensions, two random vectors are nearly orthogonal."""

# %% run
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(0)
cosines = {}
print("   n  mean of cos^2      1/n  |cos| < 0.1")
for n in [2, 3, 30, 1000]:
    A, B = rng.normal(size=(2, 5000, n))  # 5000 pairs in R^n
    lengths = np.linalg.norm(A, axis=1) * np.linalg.norm(B, axis=1)
    cosines[n] = (A * B).sum(axis=1) / lengths  # (5000,)
    mean_square = (cosines[n] ** 2).mean()
    small = (abs(cosines[n]) < 0.1).sum() / 5000
    print(f"{n:4}  {mean_square:13.4f} {1 / n:8.4f} {small:12.0%}")

# %% figure
fig, axes = plt.subplots(2, 2, figsize=(6, 4.4), sharex=True)
for ax, n in zip(axes.flat, cosines):
    ax.hist(cosines[n], bins=np.linspace(-1, 1, 42), density=True, color="C0")
    ax.set_title(f"$n = {n}$", fontsize=18)
    ax.tick_params(labelsize=15)
    ax.set(xlim=(-1, 1), xticks=[-1, 0, 1], yticks=[])
    ax.spines["left"].set_visible(False)
for ax in axes[1]:
    ax.set_xlabel(r"$\cos\varphi$", fontsize=18)
