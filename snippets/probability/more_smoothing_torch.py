"""With more and more smoothing the words say nothing, and the prior is left."""

import torch

prior = torch.tensor([0.4, 0.6], dtype=torch.float64)  # spam, other
n = torch.tensor([[3, 2], [1, 1]])  # how often 'free' and 'money' occur
n_all, V = torch.tensor([16, 26]), 25
for alpha in (0.1, 1, 10, 100, 10_000):
    theta_hat = (n + alpha) / (n_all + alpha * V)[:, None]
    joint = prior * theta_hat.prod(dim=1)
    print(f"alpha {alpha:6}: P(spam | free money) {joint[0] / joint.sum():.3f}")
