"""A data matrix holds one sample in each row and one feature in each column."""

import torch

X = torch.tensor([  # (n, d) = (4, 3): area in m2, rooms, age in years
    [150.0, 3.0, 20.0],
    [80.0, 2.0, 5.0],
    [120.0, 4.0, 40.0],
    [200.0, 5.0, 10.0],
])
print("X_23, row 2, column 3:", X[1, 2].item())
sample, feature = X[1], X[:, 2]
print("sample 2, row X_2:    ", sample.tolist(), tuple(sample.shape))
print("feature 3, column X_:3", feature.tolist(), tuple(feature.shape))

# %% basis
e_n, e_d = torch.eye(4), torch.eye(3)  # standard basis of R^n and of R^d
print("e_2^T X e_3:", (e_n[1] @ X @ e_d[2]).item())
print("e_2^T X:    ", (e_n[1] @ X).tolist())
print("X e_3:      ", (X @ e_d[2]).tolist())

# %% samples
w, b = torch.tensor([2.0, 10.0, -1.0]), 50.0  # (d,), ()
one_by_one = [(w @ x + b).item() for x in X]  # x runs over the rows: the samples
print("one by one", one_by_one)
print("X @ w + b ", (X @ w + b).tolist())  # (n, d) @ (d,) -> (n,)
