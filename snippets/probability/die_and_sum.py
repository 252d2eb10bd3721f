"""A die and the sum of two share half of their variance."""

import numpy as np

X, Y = (np.indices((6, 6)) + 1).reshape(2, 36)  # all outcomes, equally likely
C = np.cov(X, X + Y, ddof=0)  # covariance matrix of X and X + Y
print(
    f"Var(X) = {C[0, 0]:.4f}, Cov(X, X + Y) = {C[0, 1]:.4f}, Var(X + Y) = {C[1, 1]:.4f}"
)
print(
    f"correlation {C[0, 1] / np.sqrt(C[0, 0] * C[1, 1]):.4f}, 1/root 2 = {0.5**0.5:.4f}"
)
