"""The mean given X is the best prediction from X, and its own mean is the mean."""

import numpy as np

die = np.arange(1, 7)
X, other = np.meshgrid(die, die, indexing="ij")  # 36 outcomes; row x: X = x
Y = np.maximum(X, other)
given = Y.mean(axis=1)  # E[Y | X = x], x = 1, ..., 6

# %% mean
print("E[Y | X = x]:", given.round(4))
print(f"mean of these {given.mean():.4f}, E[Y] = {Y.mean():.4f}")

# %% error
line = np.polyval(np.polyfit(X.ravel(), Y.ravel(), 1), X)  # the best straight line
for name, guess in [
    ("E[Y]", Y.mean()),
    ("best line", line),
    ("E[Y | X]", given[:, None]),
]:
    print(f"mean squared error of {name}: {np.mean((Y - guess) ** 2):.4f}")
