"""Dot products grow with the dimension, and the softmax puts all weight on one key."""

import numpy as np


def softmax(z):
    """exp(z_j) / sum_k exp(z_k) along the last axis."""
    e = np.exp(z - z.max(axis=-1, keepdims=True))  # the largest becomes 1
    return e / e.sum(axis=-1, keepdims=True)


rng = np.random.default_rng(0)
print("   d  mean score^2  largest weight  scaled")
for d in [4, 64, 1024]:
    q = rng.normal(size=(500, 1, d))  # 500 times one query
    K = rng.normal(size=(500, 16, d))  # and 16 keys
    scores = (q * K).sum(axis=2)  # (500, 16)
    plain = softmax(scores).max(axis=1).mean()
    scaled = softmax(scores / d**0.5).max(axis=1).mean()
    print(f"{d:4} {(scores**2).mean():12.1f} {plain:15.2f} {scaled:7.2f}")
