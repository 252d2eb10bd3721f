"""A matrix built to break elimination: the pivots double in every column."""

import numpy as np

for n in (10, 30, 60):
    A = np.tril(-np.ones((n, n)), -1) + np.eye(n)
    A[:, -1] = 1.0  # 1 on the diagonal and at the right
    x = np.where(np.arange(n) % 3 == 0, 1.1, -0.7)
    x_hat = np.linalg.solve(A, A @ x)
    error = np.linalg.norm(x_hat - x) / np.linalg.norm(x)
    Q, R = np.linalg.qr(A)
    by_qr = np.linalg.norm(np.linalg.solve(R, Q.T @ (A @ x)) - x) / np.linalg.norm(x)
    digits = [int(max(0, -np.log10(e))) // 4 * 4 for e in (error, by_qr)]
    print(
        f"n {n}: kappa {np.linalg.cond(A):.1f}, last pivot 2^{n - 1},",
        f"digits right at least: {digits[0]} (solve), {digits[1]} (QR)",
    )
