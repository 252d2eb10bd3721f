"""Stratified folds each hold a fifth of the rare label; plain folds do not."""

import numpy as np
from sklearn.model_selection import KFold, StratifiedKFold, train_test_split

y = np.repeat([0, 1], [190, 10])  # (N,), ten positives
X = np.arange(200).reshape(-1, 1)  # (N, 1), stand-ins for features

for folds in (KFold, StratifiedKFold):
    split = folds(5, shuffle=True, random_state=0).split(X, y)
    print(
        f"{folds.__name__:16} positives per fold:",
        [int(y[test].sum()) for _, test in split],
    )

_, test = train_test_split(y, test_size=0.1, stratify=y, random_state=0)
print(
    "train_test_split with stratify=y:",
    int(test.sum()),
    "of 20 test labels are positive",
)
