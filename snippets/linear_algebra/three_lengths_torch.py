"""One move has three lengths: for a taxi, a crow, and a king on a chessboard."""
import torch

x = torch.tensor([3.0, -4.0])  # (n,)  three blocks east, four south
print("taxi  sum of |x_i|       ", abs(x).sum().item(), torch.linalg.norm(x, 1).item())
print("crow  root of sum x_i^2  ", (x @ x).item() ** 0.5, torch.linalg.norm(x, 2).item())
print("king  largest |x_i|      ", abs(x).max().item(), torch.linalg.norm(x, torch.inf).item())
