"""Attention is a softmax of dot products, divided by the root of the dimension."""

import numpy as np


def attention(q, K, V):
    """sum_j softmax(K q / sqrt(d))_j v_j; Vaswani et al. (2017), section 3.2.1."""
    scores = K @ q / np.sqrt(q.shape[0])  # (n,)  one dot product a key
    weights = np.exp(scores - scores.max())  # the largest becomes 1
    weights = weights / weights.sum()  # (n,)  positive, sum 1
    return weights, weights @ V  # (n,), (m,)


K = np.array([  # (n, d)  one key a token
    [4.0, 0.0, 0.0, 0.0],
    [0.0, 4.0, 0.0, 0.0],
    [3.0, 3.0, 0.0, 0.0],
])
V = np.array([[1.0, 0.0], [0.0, 1.0], [5.0, 5.0]])  # (n, m)
for q in [np.array([2.0, 0.0, 0.0, 0.0]), np.array([0.0, 0.0, 0.0, 9.0])]:
    weights, output = attention(q, K, V)
    print("weights", weights.round(3).tolist())
    print("output ", output.round(3).tolist())
