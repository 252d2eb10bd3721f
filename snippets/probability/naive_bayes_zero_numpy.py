"""One unseen word erases all evidence, and a long product erases itself."""

import numpy as np

prior = np.array([0.4, 0.6])  # spam, ham
n = np.array([[3.0, 2, 2, 0], [1, 1, 1, 2]])  # win, free, money, lunch
x = np.array([5.0, 4, 3, 1])  # a message full of spam words

# %% zero counts
for alpha in [0.0, 1.0]:
    theta = (n + alpha) / (n + alpha).sum(axis=1, keepdims=True)
    joint = prior * (theta**x).prod(axis=1)
    print(f"alpha = {alpha}: P(spam | x) = {joint[0] / joint.sum():.4f}")

# %% long messages
long = 100 * x
joint = prior * (theta**long).prod(axis=1)
print("product for 1300 words:", joint.tolist())
score = np.log(prior) + (long * np.log(theta)).sum(axis=1)
share = np.exp(score - score.max())
print(f"with logarithms: P(spam | x) = {share[0] / share.sum():.4f}")
