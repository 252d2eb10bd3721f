"""Seven questions about handwritten digits, each answered with a distribution."""

import numpy as np
import matplotlib.pyplot as plt
from scipy.special import softmax
from sklearn.datasets import load_digits

# %% analysis
X, y = load_digits(return_X_y=True)  # (1797, 64), (1797,)
fit, tune, test = slice(0, 1200), slice(1200, None, 2), slice(1201, None, 2)
known = [X[fit][y[fit] == k] for k in range(10)]  # the known images of each digit
for k, j in ((8, 7), (8, 1)):
    a, b = known[k].sum(axis=1), known[j].sum(axis=1)  # ink of each image
    se = np.sqrt(a.var(ddof=1) / len(a) + b.var(ddof=1) / len(b))
    print(f"ink of {k} minus {j}: {a.mean() - b.mean():.1f}, standard error {se:.1f}")

# %% model
pi = np.array([len(x) / 1200 for x in known])  # (10,) share of each digit
mu = np.array([x.mean(axis=0) for x in known])  # (10, 64) mean image
C = np.array([np.cov(x.T) + 3 * np.eye(64) for x in known])  # (10, 64, 64)
for k in (0, 1):  # two neighbouring pixels
    rho = np.corrcoef(known[k][:, 18], known[k][:, 19])[0, 1]
    print(f"neighbours, given a {k}: correlation {rho:.2f}")


# %% bayes
def scores(X, C):
    """log of pi_k times the normal density of digit k: (n, 10)."""
    d = (X[:, None] - mu).transpose(1, 2, 0)  # (10, 64, n)
    square = np.sum(d * np.linalg.solve(C, d), axis=1).T
    return np.log(pi) - square / 2 - np.linalg.slogdet(2 * np.pi * C)[1] / 2


z = scores(X, C)  # (1797, 10)
p = softmax(z[test], axis=1)  # Bayes' theorem, from logarithms
i = p.max(axis=1).argmin()  # the most doubtful image
print(*[f"{k}: {p[i, k]:.2f}" for k in np.argsort(-p[i])[:3]], "in truth:", y[test][i])

# %% evaluation
right = p.argmax(axis=1) == y[test]
error, claimed = right.std() / len(right) ** 0.5, p.max(axis=1).mean()
print(f"right {right.mean():.3f}, standard error {error:.3f}, claimed {claimed:.3f}")


# %% algorithm
def slope(s, z, y):
    """Derivative of -log softmax(s z)_y with respect to s, for each image."""
    return np.sum((softmax(s * z, axis=1) - np.eye(10)[y]) * z, axis=1)


z_tune, y_tune, s = z[tune], y[tune], 1.0  # 299 images
batch = np.random.default_rng(0).integers(0, 299, (5000, 25))
g = slope(s, z_tune, y_tune)
print(f"slope {g.mean():.2f}, of batches {g[batch].mean():.2f} on average")
print(f"their spread {g[batch].mean(axis=1).std():.2f}, in theory {g.std() / 5:.2f}")
for b in batch[:1000]:  # stochastic gradient descent
    s = s - 0.005 * slope(s, z_tune[b], y_tune[b]).mean()
p = softmax(s * z[test], axis=1)
print(f"s = {s:.2f}: claimed {p.max(axis=1).mean():.3f}")

# %% generation
noise = np.random.default_rng(1).normal(size=(10, 64, 200))
drawn = (mu[:, :, None] + np.linalg.cholesky(C) @ noise).transpose(0, 2, 1)
read = scores(drawn.reshape(2000, 64), C).argmax(axis=1)
print(f"read as meant: {np.mean(read == np.repeat(np.arange(10), 200)):.3f}")
print(f"pixels below zero: {np.mean(drawn < 0):.2f}, real {np.mean(X < 0):.2f}")

# %% reward
C_of = {"full": C, "diagonal": C * np.eye(64), "round": 0 * C + 10 * np.eye(64)}
hit = np.array([scores(X[1200:], A).argmax(axis=1) for A in C_of.values()]) == y[1200:]
rng, won, lost = np.random.default_rng(2), np.ones(3), np.ones(3)
for image in rng.integers(0, 597, 1000):
    a = rng.beta(won, lost).argmax()  # one draw from each posterior
    won[a], lost[a] = won[a] + hit[a, image], lost[a] + 1 - hit[a, image]
for name, asked, share in zip(C_of, won + lost - 2, hit.mean(axis=1)):
    print(f"{name:8} asked {asked:3.0f} times, right on {share:.3f}")

# %% figure
fig, axes = plt.subplots(2, 7, figsize=(6.4, 2.2))
plt.setp(axes, xticks=[], yticks=[])
for k, (top, bottom) in enumerate(axes.T):
    top.imshow(X[1210:][y[1210:] == k][0].reshape(8, 8), cmap="gray_r")
    bottom.imshow(drawn[k, 0].reshape(8, 8), cmap="gray_r", vmin=0, vmax=16)
for ax, row in zip(axes[:, 0], "AB"):
    ax.set_ylabel(row, fontsize=18, rotation=0, labelpad=14, va="center")
