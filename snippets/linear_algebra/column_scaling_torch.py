"""A unit can make a condition number large, and scaling the columns mends it."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy

X = torch.tensor([[1.0, 1000.0],
              [1.0, -1000.0],
              [1.0, 1000.0],
              [1.0, -1000.0]])              # ones, and a length in mm
print("cond of X          ", round(torch.linalg.cond(X).item(), 3))
scaled = X / torch.linalg.norm(X, dim=0)      # every column has length 1
print("columns of length 1", round(torch.linalg.cond(scaled).item(), 3))
twins = torch.tensor([[1.0, 1.0], [1.0, 1.001], [1.0, 0.999], [1.0, 1.0]])
print("nearly equal columns, scaled: over 1000:",
      (torch.linalg.cond(twins / torch.linalg.norm(twins, dim=0)) > 1000).item())
