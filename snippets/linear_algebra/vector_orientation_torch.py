"""A 1-d tensor is neither a row nor a column; that takes a second axis."""

import torch

x = torch.tensor([1.0, 2.0, 3.0])  # (n,)
column = x[:, None]  # (n, 1)
row = x[None, :]  # (1, n)
print("x     ", tuple(x.shape))
print("column", tuple(column.shape))
print("row   ", tuple(row.shape))

# %% products
print("x @ x        ", (x @ x).item())
print("row @ column ", (row @ column).tolist())
print("column @ row ", (column @ row).tolist())
