"""Seven questions about handwritten digits, each answered with a distribution."""

import numpy as np
import torch
from sklearn.datasets import load_digits

# %% analysis
torch.set_default_dtype(torch.float64)
X, y = map(torch.tensor, load_digits(return_X_y=True))  # (1797, 64), (1797,)
fit, tune, test = slice(0, 1200), slice(1200, None, 2), slice(1201, None, 2)
known = [X[fit][y[fit] == k] for k in range(10)]  # the known images of each digit
for k, j in ((8, 7), (8, 1)):
    ink, other = known[k].sum(dim=1), known[j].sum(dim=1)
    error = torch.sqrt(ink.var() / len(ink) + other.var() / len(other))
    gap = ink.mean() - other.mean()
    print(f"ink of {k} minus {j}: {gap:.1f}, standard error {error:.1f}")

# %% model
pi = torch.tensor([len(x) / 1200 for x in known])  # (10,) share of each digit
mu = torch.stack([x.mean(dim=0) for x in known])  # (10, 64) mean image
C = torch.stack([torch.cov(x.T) + 3 * torch.eye(64) for x in known])  # (10, 64, 64)
for k in (0, 1):  # two neighbouring pixels
    rho = torch.corrcoef(known[k][:, 18:20].T)[0, 1]
    print(f"neighbours, given a {k}: correlation {rho:.2f}")


# %% bayes
def scores(X, C):
    """log of pi_k times the normal density of digit k: (n, 10)."""
    d = (X[:, None] - mu).permute(1, 2, 0)  # (10, 64, n)
    square = torch.sum(d * torch.linalg.solve(C, d), dim=1).T
    return torch.log(pi) - square / 2 - torch.linalg.slogdet(2 * torch.pi * C)[1] / 2


z = scores(X, C)  # (1797, 10)
p = torch.softmax(z[test], dim=1)  # Bayes' theorem, from logarithms
i = p.amax(dim=1).argmin()  # the most doubtful image
first = torch.argsort(-p[i])[:3]
print(*[f"{k}: {p[i, k]:.2f}" for k in first], "in truth:", y[test][i].item())

# %% evaluation
right = (p.argmax(dim=1) == y[test]).double()
error = torch.sqrt(right.mean() * (1 - right.mean()) / len(right))
print(
    f"right {right.mean():.3f}, standard error {error:.3f},"
    f" claimed {p.amax(dim=1).mean():.3f}"
)


# %% algorithm
def slope(s, z, y):
    """Derivative of -log softmax(s z)_y with respect to s, for each image."""
    return torch.sum((torch.softmax(s * z, dim=1) - torch.eye(10)[y]) * z, dim=1)


z_tune, y_tune, s = z[tune], y[tune], 1.0  # 299 images
batch = torch.tensor(np.random.default_rng(0).integers(0, 299, (5000, 25)))
g = slope(s, z_tune, y_tune)
print(f"slope {g.mean():.2f}, of batches {g[batch].mean():.2f} on average")
spread = g[batch].mean(dim=1).std(correction=0)
print(f"their spread {spread:.2f}, in theory {g.std(correction=0) / 5:.2f}")
for b in batch[:1000]:  # stochastic gradient descent
    s = s - 0.005 * slope(s, z_tune[b], y_tune[b]).mean()
p = torch.softmax(s * z[test], dim=1)
print(f"s = {s:.2f}: claimed {p.amax(dim=1).mean():.3f}")

# %% generation
noise = torch.tensor(np.random.default_rng(1).normal(size=(10, 64, 200)))
drawn = (mu[:, :, None] + torch.linalg.cholesky(C) @ noise).permute(0, 2, 1)
read = scores(drawn.reshape(2000, 64), C).argmax(dim=1)
meant = torch.arange(10).repeat_interleave(200)
print(f"read as meant: {(read == meant).double().mean():.3f}")
below, real = (drawn < 0).double().mean(), (X < 0).double().mean()
print(f"pixels below zero: {below:.2f}, real {real:.2f}")

# %% reward
C_of = {"full": C, "diagonal": C * torch.eye(64), "round": 0 * C + 10 * torch.eye(64)}
hit = [scores(X[1200:], A).argmax(dim=1) == y[1200:] for A in C_of.values()]
hit = torch.stack(hit).double()  # (3, 597)
rng, won, lost = np.random.default_rng(2), torch.ones(3), torch.ones(3)
for image in rng.integers(0, 597, 1000):
    a = torch.tensor(rng.beta(won, lost)).argmax()  # one draw from each posterior
    won[a], lost[a] = won[a] + hit[a, image], lost[a] + 1 - hit[a, image]
for name, asked, share in zip(C_of, won + lost - 2, hit.mean(dim=1)):
    print(f"{name:8} asked {asked:3.0f} times, right on {share:.3f}")
