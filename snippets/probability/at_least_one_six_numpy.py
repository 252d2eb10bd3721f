"""Probabilities of events that can happen together do not add."""

import numpy as np

P_six = 1 / 6
for n in range(1, 8):
    rolls = np.indices((6,) * n).reshape(n, -1) + 1  # (n, 6^n)
    six = rolls == 6  # row i: the event "roll i is a six"
    counted = six.any(axis=0).mean()
    print(
        f"{n} rolls: sum {n * P_six:.4f}  counted {counted:.4f}"
        f"  1 - (5/6)^n = {1 - (1 - P_six) ** n:.4f}"
    )
