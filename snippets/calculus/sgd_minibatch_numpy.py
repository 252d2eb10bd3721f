"""Average over the batch that you have: the last one is smaller."""

import numpy as np

rng = np.random.default_rng(0)
n, B = 10, 4
X = np.column_stack([np.ones(n), rng.normal(size=n)])  # (n, d)
y = X @ np.array([1.0, 2.0]) + rng.normal(size=n)  # (n,)
theta = np.zeros(2)


def batch_sum(S):
    """The sum of the gradients in S, by one product of matrices."""
    return 2 * X[S].T @ (X[S] @ theta - y[S])  # (d, |S|) (|S|,) = (d,)


order = rng.permutation(n)
batches = [order[start : start + B] for start in range(0, n, B)]
loop = sum(2 * (X[i] @ theta - y[i]) * X[i] for i in batches[0])
print("sizes", [len(S) for S in batches])
print("batch 1, by a loop   ", loop.round(3))
print("batch 1, one product ", batch_sum(batches[0]).round(3))
print("last batch / 4       ", (batch_sum(batches[-1]) / B).round(3))
print("last batch / its size", (batch_sum(batches[-1]) / len(batches[-1])).round(3))
means = [batch_sum(S) / len(S) for S in batches]
print("full gradient        ", (batch_sum(order) / n).round(3))
print("mean of batch means  ", np.mean(means, axis=0).round(3))
weighted = sum(len(S) / n * g for S, g in zip(batches, means))
print("weighted by size / n ", weighted.round(3))
