"""Softmax gives one distribution, the sigmoid one event for each class."""

import torch

z = torch.tensor([2.0, 0.5, -1.0]).double()  # the scores of three classes
softmax = torch.softmax(z, dim=0)
sigmoid = torch.sigmoid(z)
for name, p in [("softmax", softmax), ("sigmoid", sigmoid), ("scores", z)]:
    least, total = p.min(), p.sum()
    print(name, p.numpy().round(4), f" least {least:.4f}  sum {total:.4f}")
