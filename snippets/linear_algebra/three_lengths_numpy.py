"""One move has three lengths: for a taxi, a crow, and a king on a chessboard."""
import numpy as np

x = np.array([3.0, -4.0])  # (n,)  three blocks east, four south
print("taxi  sum of |x_i|       ", abs(x).sum().item(), np.linalg.norm(x, 1).item())
print("crow  root of sum x_i^2  ", (x @ x).item() ** 0.5, np.linalg.norm(x, 2).item())
print("king  largest |x_i|      ", abs(x).max().item(), np.linalg.norm(x, np.inf).item())
