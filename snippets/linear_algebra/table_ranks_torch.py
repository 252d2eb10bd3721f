"""A table made by a formula has a rank that can be read off the formula."""

import torch

i = torch.arange(1.0, 7.0)[:, None]  # (6, 1)
j = torch.arange(1.0, 7.0)[None, :]  # (1, 6)
for name, A in [("i j", i * j), ("i + j", i + j), ("(i + j)^2", (i + j) ** 2)]:
    print(f"A_ij = {name:9} rank {torch.linalg.matrix_rank(A)}")
