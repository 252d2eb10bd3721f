"""A gradient check lets the right formula pass and rejects four wrong ones."""

import torch

torch.set_default_dtype(torch.float64)
X = torch.tensor([
    [1.0, 2.0, -1.0],
    [0.5, -1.0, 3.0],
    [-2.0, 0.0, 1.0],
    [1.5, 1.0, 0.5],
])
y = torch.tensor([1.0, -1.0, -1.0, 1.0])  # labels -1 and 1
lambda_ = 0.1


def loss(theta):
    """Logistic loss: mean of log(1 + exp(-y X theta)), plus lambda |theta|^2 / 2."""
    return torch.log1p(torch.exp(-y * (X @ theta))).mean() + lambda_ / 2 * theta @ theta


def ratio(g, g_hat):
    """|g - g_hat| / (|g| + |g_hat|): 0 for equal vectors, at most 1."""
    norm = torch.linalg.norm
    return norm(g - g_hat) / (norm(g) + norm(g_hat))


# %% demo
theta = torch.tensor([0.4, -0.3, 0.8])
q = -y / (1 + torch.exp(y * (X @ theta)))  # (4,)
last = torch.tensor([1, 1, 1.01])
candidates = {
    "right": X.T @ q / 4 + lambda_ * theta,
    "sum for mean": X.T @ q + lambda_ * theta,
    "penalty forgotten": X.T @ q / 4,
    "penalty, wrong sign": X.T @ q / 4 - lambda_ * theta,
    "one entry off by 1%": (X.T @ q / 4 + lambda_ * theta) * last,
}
g_hat = torch.func.grad(loss)(theta)  # autograd as the referee
for name, g in candidates.items():
    r = ratio(g, g_hat)
    print(f"{name:20} {'passes' if r < 1e-7 else f'rejected, ratio {r:.1e}'}")
