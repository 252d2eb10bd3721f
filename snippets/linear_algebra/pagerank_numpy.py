"""In the long run a surfer visits pages as often as an eigenvector says."""

import numpy as np
import matplotlib.pyplot as plt

links = {
    "home": ["docs", "blog"],
    "docs": ["home", "api"],
    "api": ["docs"],
    "blog": ["home", "docs", "shop"],
    "shop": ["home"],
}
pages = list(links)
n, d = len(pages), 0.85  # with probability 1 - d, jump anywhere
M = np.zeros((n, n))
for j, page in enumerate(pages):
    for target in links[page]:
        M[pages.index(target), j] = 1 / len(links[page])  # column j: from page j
G = d * M + (1 - d) / n * np.ones((n, n))  # (n, n), columns sum to 1

# %% eigenvector
lambda_, V = np.linalg.eig(G)
order = np.argsort(-np.abs(lambda_))
x = V[:, order[0]].real
x = x / x.sum()  # a distribution, whatever the sign was
print("two largest |lambda|", np.abs(lambda_[order[:2]]).round(3).tolist())
print({page: round(p, 3) for page, p in zip(pages, x.tolist())})

# %% surf
x_t, error = np.eye(n)[4], []  # start in the shop
for t in range(61):
    error.append(np.abs(x_t - x).sum())
    x_t = G @ x_t
print(f"error after 20 steps {error[20]:.1e}, after 40 {error[40]:.1e}")

# %% figure
fig, ax = plt.subplots(figsize=(6, 4.2))
ax.semilogy(error, "o", color="C0", ms=4)
steps = np.arange(61)
size = np.abs(lambda_[order[1]])
ax.semilogy(steps, error[40] * size ** (steps - 40.0), "--", color="C1")
ax.text(40, error[28], r"$\propto |\lambda_2|^t$", color="C1", fontsize=18)
ax.text(1, error[8] * 0.003, r"$\|x_t - x\|_1$", color="C0", fontsize=18)
ax.set_xlabel("step $t$", fontsize=18)
ax.set_ylabel("distance from $x$", fontsize=17)
ax.tick_params(labelsize=15)
