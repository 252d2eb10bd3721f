"""Of a diagonal matrix the condition number can be read off, and the bound reached."""

import torch

A = torch.diag(torch.tensor([4.0, 0.5], dtype=torch.float64))
b = torch.tensor([4.0, 0.0], dtype=torch.float64)
change = torch.tensor([0.0, 0.04], dtype=torch.float64)
x, x_hat = torch.linalg.solve(A, b), torch.linalg.solve(A, b + change)
print("kappa", torch.linalg.cond(A).item())
print("kappa of 100 A", torch.linalg.cond(100 * A).item())
print("x", x.tolist(), "  after the change", x_hat.tolist())
norm = torch.linalg.norm
relative = [norm(d) / norm(v) for d, v in [(change, b), (x_hat - x, x)]]
print(f"relative change of b {relative[0]:.3f}, of x {relative[1]:.3f}")
