"""Broadcasting two sets of points gives every distance without a loop."""

import torch

X = torch.tensor([[0.0, 0.0], [3.0, 0.0], [5.0, 5.0]])  # (n, d), n = 3 points
Y = torch.tensor([
    [0.0, 0.0],
    [6.0, 8.0],  # (m, d), m = 4 points
    [3.0, 4.0],
    [5.0, 0.0],
])
difference = X[:, None, :] - Y[None, :, :]  # (n, 1, d) - (1, m, d) -> (n, m, d)
D = (difference**2).sum(dim=2)  # (n, m): squared distances
print("D shape", tuple(D.shape))
for row in D:
    print(row.tolist())
loops = [[sum((x - y) ** 2).item() for y in Y] for x in X]
print("row 1 with loops:", loops[0])
assert D.tolist() == loops
print("nearest of Y to each of X:", (1 + D.argmin(dim=1)).tolist())
