"""NumPy has two defaults: matrix_rank says 2, pinv inverts the third singular value."""

import numpy as np

rng = np.random.default_rng(0)
U = np.linalg.qr(rng.normal(size=(200, 3)))[0]  # (m, n) orthonormal columns
V = np.linalg.qr(rng.normal(size=(3, 3)))[0]  # (n, n) orthogonal
A = U @ np.diag([1.0, 0.5, 1e-14]) @ V.T  # the third stretch is a rounding error


def norm(A_plus):
    return np.linalg.norm(A_plus, 2)


cut = max(A.shape) * np.finfo(float).eps
print(f"matrix_rank, cut at max(m, n) eps = {cut:.1e}: {np.linalg.matrix_rank(A)}")
print(f"|A^+|_2, pinv, cut at 1e-15:              {norm(np.linalg.pinv(A)):.0e}")
pinv = np.linalg.pinv
print(f"|A^+|_2, pinv(rtol=None), cut like rank:  {norm(pinv(A, rtol=None)):.0f}")
