"""Eigenvalues are the roots of det(zI - A); they add up to the trace."""

import numpy as np

A = np.array([
    [2.0, 1.0, 2.0],
    [2.0, 3.0, -2.0],
    [1.0, 1.0, 2.0],
])
n = len(A)


def p(z):
    """The characteristic polynomial det(zI - A)."""
    return np.linalg.det(z * np.eye(n) - A)


# %% roots
for z in range(6):
    print(f"p({z}) = {p(z).round(3):zg}")

# %% sums
lambda_ = np.linalg.eigvals(A).real  # real here, as the roots are
print("eigenvalues", np.sort(lambda_.round(3)).tolist())
print(f"sum     {lambda_.sum():.3f}   trace {np.trace(A):.3f}")
print(f"product {lambda_.prod():.3f}   det   {np.linalg.det(A):.3f}")
