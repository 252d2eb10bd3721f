"""Five entries fill a table of rank 1, or do not: it depends on which five."""

import torch

A = torch.outer(torch.tensor([2.0, 3.0, 1.0]), torch.tensor([1.0, 2.0, 3.0]))
B = torch.outer(torch.tensor([2.0, 3.0, 2.0]), torch.tensor([1.0, 2.0, 1.5]))
seen = [(0, 0), (0, 1), (1, 0), (1, 1), (2, 2)]
for name, M in [("A", A), ("B", B)]:
    print(
        name,
        "seen",
        [M[i, j].item() for i, j in seen],
        " rank",
        int(torch.linalg.matrix_rank(M)),
    )
    print("  all ", M.tolist())
