"""One unseen word erases all evidence, and a long product erases itself."""

import torch

prior = torch.tensor([0.4, 0.6], dtype=torch.float64)  # spam, ham
# win, free, money, lunch
n = torch.tensor([[3.0, 2, 2, 0], [1, 1, 1, 2]], dtype=torch.float64)
x = torch.tensor([5.0, 4, 3, 1], dtype=torch.float64)  # a message full of spam words

# %% zero counts
for alpha in [0.0, 1.0]:
    theta = (n + alpha) / (n + alpha).sum(dim=1, keepdim=True)
    joint = prior * (theta**x).prod(dim=1)
    print(f"alpha = {alpha}: P(spam | x) = {joint[0] / joint.sum():.4f}")

# %% long messages
long = 100 * x
joint = prior * (theta**long).prod(dim=1)
print("product for 1300 words:", joint.tolist())
score = torch.log(prior) + (long * torch.log(theta)).sum(dim=1)
share = torch.exp(score - score.max())
print(f"with logarithms: P(spam | x) = {share[0] / share.sum():.4f}")
