"""A confusion matrix is a joint distribution, its slices are conditionals."""

import torch
from sklearn.datasets import load_digits

images, labels = map(torch.tensor, load_digits(return_X_y=True))  # (1797, 64)
seen, known = images[:900], labels[:900]
centres = torch.stack([seen[known == k].mean(dim=0) for k in range(10)])
images, X = images[900:], labels[900:]  # the 897 others
distance = torch.cdist(images, centres)
Y = distance.argmin(dim=1)  # nearest centre

# %% joint
joint = torch.zeros(10, 10, dtype=torch.float64)
share = torch.tensor(1 / len(X), dtype=torch.float64)
joint.index_put_((X, Y), share, accumulate=True)  # P(X = x, Y = y)
P_X, P_Y = joint.sum(dim=1), joint.sum(dim=0)
print(f"all entries sum to {joint.sum():.4f}")
print(f"accuracy P(X = Y) = {joint.trace():.4f}")

# %% digit
k = 1
print(f"P(X = {k}) = {P_X[k]:.4f}   P(Y = {k}) = {P_Y[k]:.4f}")
print(f"recall    P(Y = {k} | X = {k}) = {joint[k, k] / P_X[k]:.4f}")
print(f"precision P(X = {k} | Y = {k}) = {joint[k, k] / P_Y[k]:.4f}")
for y in [2, 9]:
    print(f"P(Y = {y} | X = {k}) = {joint[k, y] / P_X[k]:.4f}")
