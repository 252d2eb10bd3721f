"""One move has three lengths: for a taxi, a crow, and a king on a chessboard."""

import torch

x = torch.tensor([3.0, -4.0])  # (n,)  three blocks east, four south
for name, rule, length, p in [
    ("taxi", "sum of |x_i|     ", abs(x).sum(), 1),
    ("crow", "root of sum x_i^2", (x @ x) ** 0.5, 2),
    ("king", "largest |x_i|    ", abs(x).max(), torch.inf),
]:
    print(name, rule, length.item(), " library", torch.linalg.norm(x, p).item())
