"""More right answers and a larger loss: one wrong answer given with certainty."""

import numpy as np

sure = np.array([0.999] * 9 + [0.001])  # probability of the true class, ten cases
modest = np.array([0.7] * 8 + [0.3] * 2)
for name, p in [("sure", sure), ("modest", modest)]:
    right = np.sum(p > 0.5)
    print(f"{name:6}: right {right} of 10, mean loss {-np.log(p).mean():.3f}")
