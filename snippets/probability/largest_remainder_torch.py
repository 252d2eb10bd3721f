"""Rounded shares need not add up; the largest remainder makes them."""

import torch


def largest_remainder(N_h, n):
    """Sizes n_h with sum n and |n_h - n N_h / N| < 1."""
    q_h = n * N_h / N_h.sum()  # shares
    n_h = torch.floor(q_h).int()
    first = torch.argsort(n_h - q_h, stable=True)  # the largest fraction first
    n_h[first[: n - n_h.sum()]] += 1
    return n_h.numpy()


N_h, n = torch.tensor([33, 33, 34]), 10
rounded = torch.round(n * N_h / N_h.sum()).int().numpy()
print("each share rounded  ", rounded, "sum", rounded.sum())
print(
    "largest remainder   ",
    largest_remainder(N_h, n),
    "sum",
    largest_remainder(N_h, n).sum(),
)
print("N_h = 7, 5, 3, n = 8", largest_remainder(torch.tensor([7, 5, 3]), 8))
