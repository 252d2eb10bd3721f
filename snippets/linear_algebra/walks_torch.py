"""The k-th power of a graph's adjacency matrix counts the walks of k steps."""

from itertools import product
import torch

A = torch.tensor([
    [0, 1, 1, 0],
    [0, 0, 1, 1],
    [1, 0, 0, 1],
    [0, 1, 0, 0],
])  # (4, 4): A_ij = 1 if a link goes from i to j
power = torch.linalg.matrix_power(A, 5)
print("walks of 5 steps from page 1 to page 4:", int(power[0, 3]))

# %% count
walks = [
    w
    for w in product(range(4), repeat=6)
    if w[0] == 0 and w[-1] == 3 and all(A[i, j] for i, j in zip(w, w[1:]))
]
print("found by trying every sequence of pages:", len(walks))
