"""A unit can make a condition number large, and scaling the columns mends it."""

import numpy as np

X = np.array([[1.0, 1000.0],
              [1.0, -1000.0],
              [1.0, 1000.0],
              [1.0, -1000.0]])              # ones, and a length in mm
print("cond of X          ", round(np.linalg.cond(X).item(), 3))
scaled = X / np.linalg.norm(X, axis=0)      # every column has length 1
print("columns of length 1", round(np.linalg.cond(scaled).item(), 3))
twins = np.array([[1.0, 1.0], [1.0, 1.001], [1.0, 0.999], [1.0, 1.0]])
print("nearly equal columns, scaled: over 1000:",
      (np.linalg.cond(twins / np.linalg.norm(twins, axis=0)) > 1000).item())
