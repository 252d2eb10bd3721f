"""Dot products grow with the dimension, and the softmax puts all weight on one key."""

import numpy as np
import torch


def softmax(z):
    """exp(z_j) / sum_k exp(z_k) along the last axis."""
    e = torch.exp(z - z.amax(dim=-1, keepdim=True))  # the largest becomes 1
    return e / e.sum(dim=-1, keepdim=True)


rng = np.random.default_rng(0)
print("   d  mean score^2  largest weight  scaled")
for d in [4, 64, 1024]:
    q = torch.tensor(rng.normal(size=(500, 1, d)))  # 500 times one query
    K = torch.tensor(rng.normal(size=(500, 16, d)))  # and 16 keys
    scores = (q * K).sum(dim=2)  # (500, 16)
    plain = softmax(scores).amax(dim=1).mean()
    scaled = softmax(scores / d**0.5).amax(dim=1).mean()
    print(f"{d:4} {(scores**2).mean():12.1f} {plain:15.2f} {scaled:7.2f}")
