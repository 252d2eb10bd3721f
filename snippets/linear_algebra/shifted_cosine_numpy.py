"""A constant added to all entries makes any two vectors look alike."""

import numpy as np

a = np.array([1.0, -1.0, 1.0, -1.0])
b = np.array([1.0, 1.0, -1.0, -1.0])
for shift in (0.0, 1.0, 10.0):
    u, v = a + shift, b + shift
    cosine = (u @ v) / (np.linalg.norm(u) * np.linalg.norm(v))
    u_c, v_c = u - u.mean(), v - v.mean()
    centred = (u_c @ v_c) / (np.linalg.norm(u_c) * np.linalg.norm(v_c))
    print(f"shift {shift:4}  cosine {cosine:.3f}  after centring {centred:.3f}")
