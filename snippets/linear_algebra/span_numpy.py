"""A third vector enlarges the span only if the others do not reach it."""

import numpy as np

v_1, v_2 = np.array([1.0, 0.0, 1.0]), np.array([0.0, 1.0, 1.0])
for name, v_3 in [
    ("(2, 3, 5)", np.array([2.0, 3.0, 5.0])),
    ("(2, 3, 6)", np.array([2.0, 3.0, 6.0])),
]:
    V = np.stack([v_1, v_2, v_3], axis=1)  # (n, k)
    c, *_ = np.linalg.lstsq(V[:, :2], v_3)  # the best attempt with v_1 and v_2
    attempt = c[0] * v_1 + c[1] * v_2
    print(
        f"v_3 = {name}: best attempt {attempt.round(3).tolist()},",
        f"dimension of the span {np.linalg.matrix_rank(V)}",
    )
