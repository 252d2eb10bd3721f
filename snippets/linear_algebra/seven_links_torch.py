"""A classifier of digits in seven steps, each of them linear algebra."""

import torch
from sklearn.datasets import load_digits

# %% data
digits = load_digits()
X, label = torch.tensor(digits.data), torch.tensor(digits.target)  # row i is image i
train, test = slice(0, 1200), slice(1200, None)
print("data", tuple(X.shape), " one image", tuple(X[0].shape))

# %% reduction
x_bar = X[train].mean(dim=0)  # (d,)
V_k = torch.linalg.svd(X[train] - x_bar)[2][:20].T  # (d, k)
Z = (X - x_bar) @ V_k  # (n, k)
print("64 pixels become", Z.shape[1], "numbers")

# %% parameters
Y = torch.eye(10, dtype=torch.float64)[label]  # (n, 10), a 1 at the right digit
b = Y[train].mean(dim=0)  # (10,)
W = torch.zeros(10, 20, dtype=torch.float64)  # (10, k)
print("parameters", W.numel() + b.numel())


# %% transformation
def scores(Z):
    """Z W^T + 1 b^T: ten scores for every image, shape (n, 10)."""
    return Z @ W.T + b


# %% optimisation
H = Z[train].T @ Z[train] / 1200  # (k, k), the Hessian for each row of W
eta = 1 / torch.linalg.eigvalsh(H)[-1]  # one over the largest eigenvalue
for t in range(201):
    error = scores(Z[train]) - Y[train]  # (n, 10)
    if t in (0, 10, 200):
        print(f"step {t:3}: loss {(error**2).sum() / 2400:.4f}")
    W = W - eta * error.T @ Z[train] / 1200  # minus eta times the gradient
guess = scores(Z[test]).argmax(dim=1)
print(f"right on new images: {(guess == label[test]).double().mean():.1%}")

# %% similarity
unit = Z / torch.linalg.norm(Z, dim=1, keepdim=True)
cosine = unit[test] @ unit[train].T  # (597, 1200)
nearest = cosine.argmax(dim=1)  # the most similar image of the training set
share = (label[nearest] == label[test]).double().mean()
print(f"label of the most similar image: {share:.1%}")

# %% theory
print("rank of the pixels ", torch.linalg.matrix_rank(X[train]).item(), "of 64")
print("rank of the numbers", torch.linalg.matrix_rank(Z[train]).item(), "of 20")
best = torch.linalg.lstsq(Z[train], Y[train] - b)[0].T  # (10, k), the exact minimum
print(f"largest weight {abs(W).max():.4f} by descent, {abs(best).max():.4f} exact")
assert torch.allclose(W, best, atol=1e-4)
