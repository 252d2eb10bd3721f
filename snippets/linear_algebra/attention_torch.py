"""Attention is a softmax of dot products, divided by the root of the dimension."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy


def attention(q, K, V):
    """sum_j softmax(K q / sqrt(d))_j v_j; Vaswani et al. (2017), section 3.2.1."""
    scores = K @ q / q.shape[0] ** 0.5  # (n,)  one dot product a key
    weights = torch.exp(scores - scores.max())  # the largest becomes 1
    weights = weights / weights.sum()  # (n,)  positive, sum 1
    return weights, weights @ V  # (n,), (m,)


K = torch.tensor([  # (n, d)  one key a token
    [4.0, 0.0, 0.0, 0.0],
    [0.0, 4.0, 0.0, 0.0],
    [3.0, 3.0, 0.0, 0.0],
])
V = torch.tensor([[1.0, 0.0], [0.0, 1.0], [5.0, 5.0]])  # (n, m)
for q in [torch.tensor([2.0, 0.0, 0.0, 0.0]), torch.tensor([0.0, 0.0, 0.0, 9.0])]:
    weights, output = attention(q, K, V)
    print("weights", weights.round(decimals=3).tolist())
    print("output ", output.round(decimals=3).tolist())
