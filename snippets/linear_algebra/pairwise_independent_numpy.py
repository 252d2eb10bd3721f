"""Any two of three vectors in the plane may be independent; all three never are."""

import numpy as np

V = np.array([
    [1.0, 0.0, 1.0],
    [0.0, 1.0, 1.0],
])  # columns v_1, v_2, v_3


def rank(V):
    return np.linalg.matrix_rank(V).item()


for pair in ([0, 1], [0, 2], [1, 2]):
    print("columns", [k + 1 for k in pair], "dimension of the span", rank(V[:, pair]))
print("all three: dimension of the span", rank(V))
print("v_1 + v_2 - v_3 =", (V @ [1.0, 1.0, -1.0]).tolist())
