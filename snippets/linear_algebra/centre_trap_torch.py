"""Centring over the wrong axis raises no error when the data matrix is square."""

import torch

X = torch.tensor([  # (n, d) = (3, 3)
    [1.0, 10.0, 100.0],
    [2.0, 22.0, 300.0],
    [3.0, 58.0, 200.0],
])
wrong = X - X.mean(dim=1)  # column j loses the mean of sample j
print("means of the features after the wrong way", wrong.mean(dim=0).tolist())
centred = X - X.mean(dim=0)  # column j loses its own mean
print("means of the features after the right way", centred.mean(dim=0).tolist())

# %% rectangular
few = X[:2]  # two samples: the same mistake is found
means = few.mean(dim=1)
print("two samples: shapes", tuple(few.shape), "and", tuple(means.shape))
try:
    few - means
except RuntimeError:
    print("they do not fit: error")
