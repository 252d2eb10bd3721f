"""The larger of two dice is 161/36 on average."""

import numpy as np

die = np.arange(1, 7)
larger = np.maximum(die[:, None], die)  # (6, 6): all 36 outcomes
for k in die:
    print(f"{k} in {(larger == k).sum():2} of 36")
print(f"sum {larger.sum()}, mean {larger.mean():.4f}")
