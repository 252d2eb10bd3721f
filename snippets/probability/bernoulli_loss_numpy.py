"""Binary cross-entropy is the negative log of the Bernoulli probability."""

import numpy as np

y = np.array([1, 0, 1, 1])  # labels
p = np.array([0.9, 0.2, 0.6, 0.1])  # predicted P(y = 1)
probability = p**y * (1 - p) ** (1 - y)
loss = -y * np.log(p) - (1 - y) * np.log(1 - p)

# %% demo
print("probability of the label:", probability.round(3))
print("its negative log:        ", (-np.log(probability)).round(3))
print("cross-entropy:           ", loss.round(3))
print(f"mean loss {loss.mean():.4f}")
