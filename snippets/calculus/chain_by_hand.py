"""The Jacobian of t -> (t, t^2) -> t^3 is a row times a column."""

import numpy as np

t = 2.0
J_g = np.array([[1.0], [2 * t]])  # (2, 1)
J_f = np.array([[t**2, t]])  # (1, 2), at u = (t, t^2)
print("J_f J_g:", J_f @ J_g, " 3 t^2:", 3 * t**2)
