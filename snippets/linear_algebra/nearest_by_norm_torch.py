"""Which of three points is nearest depends on the norm."""

import torch

x = torch.tensor([1.0, 2.0])  # (d,)  the query
Y = torch.tensor([  # (m, d)
    [6.0, 2.0],
    [4.4, 5.4],
    [5.2, 3.8],
])
for name, p in [("1", 1), ("2", 2), ("inf", torch.inf)]:
    D = torch.linalg.norm(Y - x, p, dim=1)  # (m,)
    print(f"norm {name:3}  nearest: {1 + D.argmin().item()}", end="  ")
    print([round(v, 3) for v in D.tolist()])
