"""Whoever reads P(T | D) as P(D | T) is wrong by as much as the disease is rare."""

import numpy as np

s, c = 0.9, 0.95  # sensitivity, specificity
prevalence = np.array([0.5, 0.1, 0.02, 0.001])
rng = np.random.default_rng(1)

# %% demo
print("prevalence  wrong: s  counted  right: Bayes")
for p in prevalence.tolist():
    u, v = rng.random((2, 1000000))
    D = u < p
    T = np.where(D, v < s, v < 1 - c)
    counted = D[T].mean()
    bayes = s * p / (s * p + (1 - c) * (1 - p))
    print(f"{p:10.3f} {s:9.4f} {counted:8.4f} {bayes:13.4f}")
