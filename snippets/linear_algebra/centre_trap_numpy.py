"""Centring over the wrong axis raises no error when the data matrix is square."""

import numpy as np

X = np.array([  # (n, d) = (3, 3)
    [1.0, 10.0, 100.0],
    [2.0, 22.0, 300.0],
    [3.0, 58.0, 200.0],
])
wrong = X - X.mean(axis=1)  # column j loses the mean of sample j
print("means of the features after the wrong way", wrong.mean(axis=0).tolist())
centred = X - X.mean(axis=0)  # column j loses its own mean
print("means of the features after the right way", centred.mean(axis=0).tolist())

# %% rectangular
few = X[:2]  # two samples: the same mistake is found
means = few.mean(axis=1)
print("two samples: shapes", tuple(few.shape), "and", tuple(means.shape))
try:
    few - means
except ValueError:
    print("they do not fit: error")
