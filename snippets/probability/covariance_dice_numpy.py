"""The larger and the smaller of two dice vary together, so their sum varies more."""

import numpy as np

die = np.arange(1, 7)
first, second = np.meshgrid(die, die, indexing="ij")  # 36 outcomes
X, Y = np.maximum(first, second), np.minimum(first, second)


def E(value):
    """Expectation: the mean over the equally likely outcomes."""
    return value.mean()


def Cov(X, Y):
    """E[(X - E[X]) (Y - E[Y])]"""
    return E((X - E(X)) * (Y - E(Y)))


# %% demo
print(f"E[X] = {E(X):.4f}  E[Y] = {E(Y):.4f}  E[XY] = {E(X * Y):.4f}")
print(f"Cov(X, Y) = {Cov(X, Y):.4f}  E[XY] - E[X]E[Y] = {E(X * Y) - E(X) * E(Y):.4f}")
print(f"Var(X) = {Cov(X, X):.4f}  Var(Y) = {Cov(Y, Y):.4f}")
print(f"correlation = {Cov(X, Y) / np.sqrt(Cov(X, X) * Cov(Y, Y)):.4f}")

# %% sums
for name, sign in [("X + Y", 1), ("X - Y", -1)]:
    S = X + sign * Y
    parts = Cov(X, X) + Cov(Y, Y) + 2 * sign * Cov(X, Y)
    print(f"Var({name}) = {Cov(S, S):.4f}, by parts {parts:.4f}")
