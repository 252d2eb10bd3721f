"""A factor before softmax changes the claim, not the choice."""

import numpy as np

z = np.array([3.0, 1.0, 0.0])
for s in (1, 0.5, 0.1):
    p = np.exp(s * z) / np.exp(s * z).sum()
    print(f"s = {s:3}: {p.round(3)}, class {p.argmax()}")
