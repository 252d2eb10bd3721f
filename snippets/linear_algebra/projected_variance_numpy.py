"""Of all directions, the first principal axis spreads the points the most."""

# %% run
import numpy as np
import matplotlib.pyplot as plt
from sklearn.datasets import load_wine

X = load_wine().data[:, [6, 5]]  # (n, d)
C = np.cov(X, rowvar=False)  # (d, d): features are columns
lambda_ = np.linalg.eigvalsh(C)[::-1]

for degrees in [0, 36, 72, 108, 144]:
    angle = np.radians(degrees)
    w = np.array([np.cos(angle), np.sin(angle)])  # unit vector
    shadow = X @ w  # (n,)
    print(
        f"{degrees:3} degrees   variance of X w {shadow.var(ddof=1):.4f}"
        f"   w^T C w {w @ C @ w:.4f}"
    )
print(f"largest eigenvalue of C {lambda_[0]:.4f}   smallest {lambda_[1]:.4f}")

# %% figure
angle = np.linspace(0, np.pi, 361)
W = np.stack([np.cos(angle), np.sin(angle)])  # (d, 361)
variance = (X @ W).var(axis=0, ddof=1)
fig, ax = plt.subplots(figsize=(6, 3))
ax.plot(np.degrees(angle), variance, color="C0")
for value, name, best in [
    (lambda_[0], r"$\lambda_1$", variance.argmax()),
    (lambda_[1], r"$\lambda_2$", variance.argmin()),
]:
    ax.axhline(value, color="gray", ls=":")
    ax.text(184, value, name, va="center", fontsize=13)
    ax.plot(np.degrees(angle[best]), value, "o", color="C1", ms=7)
ax.set(
    xlabel="angle of $w$ in degrees",
    ylabel="variance of $Xw$",
    xticks=range(0, 181, 30),
    xlim=(0, 180),
    ylim=(0, 1.5),
)
