"""Some kept lines can be seen: the axis of a turn, the mirror, every line of 3 I."""

import numpy as np

turn = np.array([[0, -1, 0], [1, 0, 0], [0, 0, 1]])  # in space, about the third axis
mirror = np.array([[0, 1], [1, 0]])  # across the line y = x
for name, A in [("turn", turn), ("mirror", mirror), ("3 I", 3 * np.eye(2))]:
    lambda_, V = np.linalg.eig(A)
    for value, v in zip(lambda_, V.T):
        if value.imag == 0:
            v = v.real / abs(v).max()
            print(f"{name:6} lambda {value.real:4.0f}  v = {v.round(3)}")
