"""The one-hot vector of a categorical variable has mean p and a singular covariance."""

import torch

p = torch.tensor([0.2, 0.5, 0.3], dtype=torch.float64)
law = torch.distributions.OneHotCategorical(p)
x = law.enumerate_support()  # row i: the outcome e_i, with probability p_i
mean = law.mean
covariance = (x - mean).T @ torch.diag(law.log_prob(x).exp()) @ (x - mean)

# %% demo
print("mean:", mean.numpy())
print("covariance:")
print(covariance.numpy().round(3))
by_formula = torch.diag(p) - torch.outer(p, p)
print("diag(p) - p p^T, row 1:", by_formula[0].numpy().round(3))
print("rank:", torch.linalg.matrix_rank(covariance).item())
