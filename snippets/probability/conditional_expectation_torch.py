"""The mean given X is the best prediction from X, and its own mean is the mean."""

import torch

die = torch.arange(1.0, 7.0, dtype=torch.float64)
X, other = torch.meshgrid(die, die, indexing="ij")  # 36 outcomes; row x: X = x
Y = torch.maximum(X, other)
given = Y.mean(dim=1)  # E[Y | X = x], x = 1, ..., 6

# %% mean
print("E[Y | X = x]:", given.numpy().round(4))
print(f"mean of these {given.mean():.4f}, E[Y] = {Y.mean():.4f}")

# %% error
design = torch.stack([X.ravel(), torch.ones(36).double()], dim=1)  # (36, 2)
theta = torch.linalg.lstsq(design, Y.ravel()).solution
line = theta[0] * X + theta[1]  # the best straight line
for name, guess in [
    ("E[Y]", Y.mean()),
    ("best line", line),
    ("E[Y | X]", given[:, None]),
]:
    print(f"mean squared error of {name}: {torch.mean((Y - guess) ** 2):.4f}")
