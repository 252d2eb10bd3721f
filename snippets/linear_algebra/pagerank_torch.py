"""In the long run a surfer visits pages as often as an eigenvector says."""

import torch

links = {
    "home": ["docs", "blog"],
    "docs": ["home", "api"],
    "api": ["docs"],
    "blog": ["home", "docs", "shop"],
    "shop": ["home"],
}
pages = list(links)
n, d = len(pages), 0.85  # with probability 1 - d, jump anywhere
M = torch.zeros(n, n, dtype=torch.float64)
for j, page in enumerate(pages):
    for target in links[page]:
        M[pages.index(target), j] = 1 / len(links[page])  # column j: from page j
G = d * M + (1 - d) / n * torch.ones(n, n, dtype=torch.float64)  # columns sum to 1

# %% eigenvector
lambda_, V = torch.linalg.eig(G)
order = torch.argsort(-lambda_.abs())
x = V[:, order[0]].real
x = x / x.sum()  # a distribution, whatever the sign was
print("two largest |lambda|", lambda_[order[:2]].abs().round(decimals=3).tolist())
print({page: round(p, 3) for page, p in zip(pages, x.tolist())})

# %% surf
x_t, error = torch.eye(n, dtype=torch.float64)[4], []  # start in the shop
for t in range(61):
    error.append((x_t - x).abs().sum())
    x_t = G @ x_t
print(f"error after 20 steps {error[20]:.1e}, after 40 {error[40]:.1e}")
