"""With more and more smoothing the words say nothing, and the prior is left."""

import numpy as np

prior = np.array([0.4, 0.6])  # spam, other
n = np.array([[3, 2], [1, 1]])  # how often 'free' and 'money' occur
n_all, V = np.array([16, 26]), 25
for alpha in (0.1, 1, 10, 100, 10_000):
    theta_hat = (n + alpha) / (n_all + alpha * V)[:, None]
    joint = prior * theta_hat.prod(axis=1)
    print(f"alpha {alpha:6}: P(spam | free money) {joint[0] / joint.sum():.3f}")
