"""Entropy of four letters, and the cost of thinking them equally likely."""

import numpy as np

p, q = np.array([1 / 2, 1 / 4, 1 / 8, 1 / 8]), np.full(4, 1 / 4)
H, cross = -np.sum(p * np.log2(p)), -np.sum(p * np.log2(q))
print(f"entropy {H:.2f}, cross-entropy {cross:.2f}, divergence {cross - H:.2f} bits")
