"""Average over the batch that you have: the last one is smaller."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)

rng = np.random.default_rng(0)
n, B = 10, 4
X = torch.stack([torch.ones(n), torch.tensor(rng.normal(size=n))], dim=1)  # (n, d)
y = X @ torch.tensor([1.0, 2.0]) + torch.tensor(rng.normal(size=n))  # (n,)
theta = torch.zeros(2)


def batch_sum(S):
    """The sum of the gradients in S, by one backward pass."""
    return torch.func.grad(lambda t: ((X[S] @ t - y[S]) ** 2).sum())(theta)


order = torch.tensor(rng.permutation(n))
batches = [order[start : start + B] for start in range(0, n, B)]
loop = sum(2 * (X[i] @ theta - y[i]) * X[i] for i in batches[0])
print("sizes", [len(S) for S in batches])
print("batch 1, by a loop   ", loop.numpy().round(3))
print("batch 1, one product ", batch_sum(batches[0]).numpy().round(3))
print("last batch / 4       ", (batch_sum(batches[-1]) / B).numpy().round(3))
print(
    "last batch / its size",
    (batch_sum(batches[-1]) / len(batches[-1])).numpy().round(3),
)
means = [batch_sum(S) / len(S) for S in batches]
print("full gradient        ", (batch_sum(order) / n).numpy().round(3))
print("mean of batch means  ", torch.stack(means).mean(dim=0).numpy().round(3))
weighted = sum(len(S) / n * g for S, g in zip(batches, means))
print("weighted by size / n ", weighted.numpy().round(3))
