"""`.T` does nothing to a one-dimensional tensor, apart from a warning."""

import warnings
import torch

warnings.simplefilter("ignore")  # PyTorch says that x.T will become an error
x = torch.tensor([1.0, 2.0, 3.0])  # (n,)
print("x.T has shape", tuple(x.T.shape))
print("x @ x.T =", float(x @ x.T), "   a number; a 3 by 3 matrix was meant")

# %% way_out
column = x[:, None]  # (n, 1): now there are rows to swap
print("column @ column.T has shape", tuple((column @ column.T).shape))
print("column @ column.T", (column @ column.T).tolist())
print("outer(x, x)      ", torch.outer(x, x).tolist())

# %% refuse
try:
    x.mT  # "matrix transpose": refuses what is no matrix
except (ValueError, RuntimeError):
    print("x.mT is an error, as it should be")
