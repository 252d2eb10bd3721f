"""The columns of V are eigenvectors, and so are their multiples; the rows are not."""

import numpy as np

A = np.array([
    [1.0, 1.0],
    [0.5, 1.5],
])
lambda_, V = np.linalg.eig(A)


def is_eigenvector(v):
    """Whether Av is a multiple of v, and v is not zero; v has shape (n,)."""
    if not v.any():
        return False
    v = v / np.linalg.norm(v)  # so that a tiny v is judged alike
    return np.allclose(A @ v, (v @ A @ v) * v)


# %% demo
def show(x):
    return (x.round(3) + 0.0).tolist()  # + 0.0 makes 0 of -0


order = np.argsort(-lambda_)  # eig returns them in no order
V = V[:, order] * np.sign(V[0, order])  # and with any sign
v_1, v_2 = V.T  # columns
e_1 = np.array([1.0, 0.0])
for name, v in [
    ("column 1", v_1),
    ("-5 times column 1", -5 * v_1),
    ("column 2", v_2),
    ("row 1", V[0]),
    ("e_1", e_1),
    ("the sum of both columns", v_1 + v_2),
    ("the zero vector", 0 * v_1),
]:
    print(
        f"v = {show(v)!s:16} A v = {show(A @ v)!s:16}", f"{name}: {is_eigenvector(v)}"
    )
assert is_eigenvector(1e-9 * v_1) and not is_eigenvector(1e-9 * e_1)
