"""The scores are uncorrelated: PCA turns the cloud onto its own axes."""

import torch
from sklearn.datasets import load_iris

iris = load_iris()
X = torch.tensor(iris.data)  # (n, d): 150 flowers, 4 lengths in cm
U, s, Vh = torch.linalg.svd(X - X.mean(dim=0), full_matrices=False)
T = U * s  # (n, d): the scores, also X_c @ Vh.T
T = T * torch.sign(Vh.sum(dim=1))  # signs are free

# %% demo
print("correlations of the features:")
print(torch.corrcoef(X.T).numpy().round(2))
print("covariance of the scores:")
print(torch.cov(T.T).numpy().round(3) + 0.0)  # + 0.0 makes 0 of -0
