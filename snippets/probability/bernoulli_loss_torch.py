"""Binary cross-entropy is the negative log of the Bernoulli probability."""

import torch
import torch.nn.functional as F

y = torch.tensor([1.0, 0.0, 1.0, 1.0], dtype=torch.float64)  # labels
p = torch.tensor([0.9, 0.2, 0.6, 0.1], dtype=torch.float64)  # predicted P(y = 1)
log_probability = torch.distributions.Bernoulli(p).log_prob(y)
loss = F.binary_cross_entropy(p, y, reduction="none")

# %% demo
print("probability of the label:", log_probability.exp().numpy().round(3))
print("its negative log:        ", (-log_probability).numpy().round(3))
print("cross-entropy:           ", loss.numpy().round(3))
print(f"mean loss {F.binary_cross_entropy(p, y):.4f}")
