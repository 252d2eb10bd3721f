"""A ridge makes the normal equation solvable; a larger one conditions it better."""

import torch

torch.set_default_dtype(torch.float64)
X = torch.tensor([
    [1.0, 2.0, 3.0],
    [1.0, 0.0, 1.0],
    [0.0, 1.0, 1.0],
    [2.0, 1.0, 3.0],
])  # column 3 = column 1 + column 2
y = torch.tensor([1.0, 2.0, 0.0, 1.0])
print("rank of X:", int(torch.linalg.matrix_rank(X)), "of", X.shape[1])
s = torch.linalg.svdvals(X)
for lambda_ in (0.01, 0.1, 1.0):
    G = X.T @ X + lambda_ * torch.eye(3)
    theta = torch.linalg.solve(G, X.T @ y)
    print(
        f"lambda {lambda_:4}  cond {torch.linalg.cond(G):7.1f}"
        f"  formula {(s[0] ** 2 + lambda_) / lambda_:7.1f}"
        f"  theta {theta.round(decimals=3).tolist()}"
    )
