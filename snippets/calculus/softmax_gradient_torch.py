"""The gradient of softmax with cross-entropy: predicted minus true probabilities."""

import torch

torch.set_default_dtype(torch.float64)
loss = torch.nn.functional.cross_entropy  # takes the scores, not the p

z = torch.tensor([2.0, 0.5, -1.0])  # scores of three classes
y = torch.tensor([0.0, 1.0, 0.0])  # the second is true
g = torch.softmax(z, 0) - y

# %% demo
slopes = torch.func.grad(loss)(z, y)
print("p      ", torch.softmax(z, 0).numpy().round(3))
print("p - y  ", g.numpy().round(3), " sum", round(abs(g.sum().item()), 3))
print("slopes ", slopes.numpy().round(3))
print(f"loss {loss(z, y):.3f}, after a step of -g: {loss(z - g, y):.3f}")
