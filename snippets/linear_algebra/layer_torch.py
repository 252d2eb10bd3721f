"""One matrix product sends a whole batch through a linear layer."""

import torch

W = torch.tensor([
    [1.0, 2.0, -1.0],
    [0.5, 0.0, 3.0],
])  # (q, d) = (2, 3): 3 inputs, 2 outputs
b = torch.tensor([10.0, -10.0])  # (q,)
X = torch.tensor([
    [1.0, 0.0, 2.0],
    [0.0, 1.0, 1.0],
    [4.0, -2.0, 0.0],
    [1.0, 1.0, 1.0],
])  # (n, d) = (4, 3): 4 samples

# %% one
for x in X:  # sample by sample: y = W x + b
    print(x.tolist(), "->", (W @ x + b).tolist())

# %% batch
Y = torch.nn.functional.linear(X, W, b)  # X @ W.T + b
print("batch:", Y.tolist())
ones = torch.ones((4, 1))
print("without broadcasting:", (X @ W.T + ones @ b[None, :]).tolist())
