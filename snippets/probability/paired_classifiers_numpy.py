"""Two classifiers on the same test set: only the cases where they differ count."""

from math import comb
import numpy as np

k, n, cases = 9, 40, 1000  # of 40 disagreements, A wins 9
coins = np.random.default_rng(0).random((20000, n)) < 0.5
wins = coins.sum(axis=1)  # of A, if both are equally good
print(f"simulated p = {np.mean((wins <= k) | (wins >= n - k)):.4f}")
p = 2 * sum(comb(n, i) for i in range(k + 1)) / 2**n
print(f"exact p     = {p:.5f}")
A, B = 900 / cases, (900 - k + n - k) / cases  # accuracies
z = (B - A) / np.sqrt((A * (1 - A) + B * (1 - B)) / cases)
print(f"accuracies {A:.3f} and {B:.3f}, taken as separate test sets: z = {z:.2f}")
