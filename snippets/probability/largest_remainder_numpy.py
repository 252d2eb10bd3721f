"""Rounded shares need not add up; the largest remainder makes them."""

import numpy as np


def largest_remainder(N_h, n):
    """Sizes n_h with sum n and |n_h - n N_h / N| < 1."""
    q_h = n * N_h / N_h.sum()  # shares
    n_h = np.floor(q_h).astype(int)
    first = np.argsort(n_h - q_h, stable=True)  # the largest fraction first
    n_h[first[: n - n_h.sum()]] += 1
    return n_h


N_h, n = np.array([33, 33, 34]), 10
rounded = np.round(n * N_h / N_h.sum()).astype(int)
print("each share rounded  ", rounded, "sum", rounded.sum())
print(
    "largest remainder   ",
    largest_remainder(N_h, n),
    "sum",
    largest_remainder(N_h, n).sum(),
)
print("N_h = 7, 5, 3, n = 8", largest_remainder(np.array([7, 5, 3]), 8))
