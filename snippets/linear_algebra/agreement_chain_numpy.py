"""a agrees with b, and b with c, but a need not agree with c."""

import numpy as np

angle = np.deg2rad(np.array([0.0, 80.0, 160.0]))
a, b, c = np.stack([np.cos(angle), np.sin(angle)], axis=1)  # unit vectors
print("a with b", round((a @ b).item(), 3))
print("b with c", round((b @ c).item(), 3))
print("a with c", round((a @ c).item(), 3))
