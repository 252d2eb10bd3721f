"""A bit that is flipped on the way in 11 % of the cases is worth half a bit."""

import numpy as np

for r in (0.001, 0.01, 0.11, 0.3, 0.5, 1.0):
    joint = np.array([[1 - r, r], [r, 1 - r]]) / 2  # sent down, received across
    apart = np.outer(joint.sum(axis=1), joint.sum(axis=0))
    seen = joint > 0
    I = np.sum(joint[seen] * np.log2(joint[seen] / apart[seen]))
    print(f"flipped with {r}: {I:.4f} bits")
