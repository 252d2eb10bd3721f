"""With smoothed labels the best scores are finite, and the least loss is an entropy."""

import numpy as np
from scipy.special import log_softmax

truth = np.array([0.9, 0.05, 0.05])
print("entropy of the labels", round(float(-(truth * np.log(truth)).sum()), 3))
print("gap log 18 =", round(float(np.log(18)), 3))
for gap in (1, np.log(18), 6, 20):
    loss = -truth @ log_softmax([gap, 0, 0])
    print(f"first score {gap:6.3f} above the others: loss {loss:.3f}")
