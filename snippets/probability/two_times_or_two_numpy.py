"""2X and X + X' have the same mean and different variances."""

import numpy as np

die = np.arange(1, 7)
X, X_prime = np.meshgrid(die, die, indexing="ij")  # independent
for name, value in [
    ("X", X),
    ("2X", 2 * X),
    ("X + X'", X + X_prime),
    ("X - X'", X - X_prime),
    ("X - X", X - X),
]:
    print(f"{name}: mean {value.mean():.4f}  variance {value.var():.4f}")
