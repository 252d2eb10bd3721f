"""The full U of a tall matrix is nearly all spare columns."""

import torch

n, d = 100_000, 3
size = torch.ones(1, dtype=torch.float64).itemsize  # bytes of a number
print(f"full    U: {n * n} numbers, {n * n * size / 1e9:g} gigabytes")
print(f"reduced U: {n * d} numbers, {n * d * size / 1e6:g} megabytes")
