"""Which of three points is nearest depends on the norm."""
import torch

x = torch.tensor([0.0, 0.0])                 # (d,)  the query
Y = torch.tensor([[5.0, 0.0],                # (m, d)
                  [3.4, 3.4],
                  [4.2, 1.8]])
for name, p in [("1", 1), ("2", 2), ("inf", torch.inf)]:
    D = torch.linalg.norm(Y - x, p, dim=1)   # (m,)
    print(f"norm {name:3}  nearest: {1 + D.argmin().item()}", end="  ")
    print([round(v, 3) for v in D.tolist()])
