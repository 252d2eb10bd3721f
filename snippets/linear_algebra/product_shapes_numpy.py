"""The inner dimensions must agree, or there is no product."""

import numpy as np

X = np.ones((5, 3))  # 5 samples, 3 features
W = np.ones((4, 3))  # 4 outputs, 3 inputs
print("X @ W.T has shape", tuple((X @ W.T).shape))  # (5, 3)(3, 4) -> (5, 4)
X @ W  # (5, 3)(4, 3): nothing to add up over
