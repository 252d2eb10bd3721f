"""A unit a hundred times smaller multiplies a variance by ten thousand."""

import numpy as np

X = np.array([[1.0, 2.0], [3.0, 2.0], [5.0, 8.0]])  # (n, d)
D = np.diag(np.array([1.0, 100.0]))  # feature 2 in cm, not m


def covariance(X):
    X_c = X - X.mean(axis=0)
    return X_c.T @ X_c / (len(X) - 1)


print("C    =", covariance(X).tolist())
print("new  =", covariance(X @ D).tolist())
print("D C D", (D @ covariance(X) @ D).tolist())
