"""Both kinds of conditional distributions give the joint one back."""

import numpy as np

joint = np.random.default_rng(0).dirichlet(np.ones(6)).reshape(2, 3)  # the hidden table
Y_given_X = joint / joint.sum(axis=1, keepdims=True)
X_given_Y = joint / joint.sum(axis=0)

ratio = X_given_Y[:, 0] / Y_given_X[:, 0]  # P(X = x) / P(Y = y) for the first y
P_X = ratio / ratio.sum()
print("hidden")
print(joint.round(4))
print("found")
print((P_X[:, None] * Y_given_X).round(4))
