"""Sum and difference are the two diagonals of one parallelogram."""
import torch

a, b = torch.tensor([3.0, 0.5]), torch.tensor([1.0, 2.0])  # (n,), (n,)
c, d = a + b, a - b                                     # (n,), (n,)
print("a + b =", c.tolist())
print("a - b =", d.tolist())
print("from the tip of b, the difference leads to a:", (b + d).tolist())
