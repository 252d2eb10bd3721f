"""The product squares the condition number; a ridge of 0.09 takes the square back."""

import torch

X = torch.tensor(
    [
        [3.0, 0.0],
        [0.0, 0.03],
    ],
    dtype=torch.float64,
)  # orthogonal columns
G = X.T @ X
print(f"kappa of X {torch.linalg.cond(X):.6g}, of X^T X {torch.linalg.cond(G):.6g}")
print(f"with a ridge {torch.linalg.cond(G + 0.09 * torch.eye(2)):.6g}")
