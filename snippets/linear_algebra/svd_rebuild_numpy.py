"""Three right ways from the factors back to A."""

import numpy as np

A = np.array([
    [3.0, 1.0],
    [1.0, 2.0],
    [0.0, 2.0],
])  # (m, n)

# %% reduced
U, s, Vh = np.linalg.svd(A, full_matrices=False)  # (m, q), (q,), (q, n)
# + 0.0 makes 0 of -0
print("scale the columns of U ", (((U * s) @ Vh).round(3) + 0.0).tolist())
print("a diagonal matrix      ", ((U @ np.diag(s) @ Vh).round(3) + 0.0).tolist())

# %% full
U, s, Vh = np.linalg.svd(A)  # (m, m), (q,), (n, n)
Sigma = np.zeros(A.shape)  # (m, n), as in the formula
Sigma[range(len(s)), range(len(s))] = s
# + 0.0 makes 0 of -0
print("a rectangular diagonal ", ((U @ Sigma @ Vh).round(3) + 0.0).tolist())

# %% transposed
v_1 = Vh[0]  # a row of Vh, a column of V
wrong = Vh[:, 0]  # a column of Vh
print(
    f"sigma_1 {s[0]:.3f}   |A v_1| {np.linalg.norm(A @ v_1):.3f}",
    f"  with a column of Vh: {np.linalg.norm(A @ wrong):.3f}",
)
