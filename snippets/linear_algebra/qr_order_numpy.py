"""Gram-Schmidt depends on the order of the columns."""

import numpy as np

a_1, a_2 = np.array([3.0, 4.0]), np.array([5.0, 10.0])
for name, first, second in [("a_1, a_2", a_1, a_2), ("a_2, a_1", a_2, a_1)]:
    q_1 = first / np.linalg.norm(first)
    w = second - (q_1 @ second) * q_1
    q_2 = w / np.linalg.norm(w)
    print(f"order {name}:", q_1.round(3).tolist(), q_2.round(3).tolist())
