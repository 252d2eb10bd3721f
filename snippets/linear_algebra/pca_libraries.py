"""PCA centres, TruncatedSVD does not, torch.pca_lowrank does unless told otherwise."""

import numpy as np
import torch
from sklearn.datasets import load_iris
from sklearn.decomposition import PCA, TruncatedSVD

X = load_iris().data  # (n, d)
x_bar = X.mean(axis=0)
A = torch.tensor(X)
first_axis = {
    "PCA": PCA().fit(X).components_[0],
    "TruncatedSVD": TruncatedSVD(random_state=0).fit(X).components_[0],
    "torch": torch.pca_lowrank(A, q=4)[2][:, 0].numpy(),
    "torch, center=False": torch.pca_lowrank(A, q=4, center=False)[2][:, 0].numpy(),
}
for name, v in first_axis.items():
    cosine = abs(v @ x_bar) / np.linalg.norm(x_bar)
    print(f"{name:<20} |cosine of v_1 and the mean| {cosine:.4f}")
