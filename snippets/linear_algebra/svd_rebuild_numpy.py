"""Three right ways from the factors back to A."""
import numpy as np

A = np.array([[3.0, 1.0],
              [1.0, 2.0],
              [0.0, 2.0]])                          # (m, n)

# %% reduced
U, s, Vh = np.linalg.svd(A, full_matrices=False)    # (m, q), (q,), (q, n)
print("scale the columns of U: ", np.allclose((U * s) @ Vh, A))
print("a diagonal matrix:      ", np.allclose(U @ np.diag(s) @ Vh, A))

# %% full
U, s, Vh = np.linalg.svd(A)                         # (m, m), (q,), (n, n)
Sigma = np.zeros(A.shape)                           # (m, n), as in the formula
Sigma[range(len(s)), range(len(s))] = s
print("a rectangular diagonal: ", np.allclose(U @ Sigma @ Vh, A))

# %% transposed
v_1 = Vh[0]                                         # a row of Vh, a column of V
wrong = Vh[:, 0]                                    # a column of Vh
print("A v_1 as long as sigma_1:", np.isclose(np.linalg.norm(A @ v_1), s[0]).item(),
      "  with a column of Vh:", np.isclose(np.linalg.norm(A @ wrong), s[0]).item())
