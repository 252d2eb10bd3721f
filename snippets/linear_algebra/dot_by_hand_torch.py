"""Three texts, one query, and their cosines by hand."""

import torch

query = torch.tensor([1.0, 1.0, 0.0], dtype=torch.float64)
texts = torch.tensor(
    [
        [2.0, 1.0, 2.0],
        [1.0, 1.0, 0.0],
        [0.0, 0.0, 3.0],
    ],
    dtype=torch.float64,
)  # (m, n)
dots = texts @ query  # (m,)
lengths = torch.linalg.norm(texts, dim=1) * torch.linalg.norm(query)
print("dot products", dots.tolist())
print("cosines     ", (dots / lengths).round(decimals=3).tolist())
