"""Three right ways from the factors back to A."""
import torch

A = torch.tensor([[3.0, 1.0],
                  [1.0, 2.0],
                  [0.0, 2.0]])                        # (m, n)

# %% reduced
U, s, Vh = torch.linalg.svd(A, full_matrices=False)   # (m, q), (q,), (q, n)
print("scale the columns of U: ", torch.allclose((U * s) @ Vh, A, atol=1e-6))
print("a diagonal matrix:      ", torch.allclose(U @ torch.diag(s) @ Vh, A, atol=1e-6))

# %% full
U, s, Vh = torch.linalg.svd(A)                        # (m, m), (q,), (n, n)
Sigma = torch.zeros(A.shape)                          # (m, n), as in the formula
Sigma[range(len(s)), range(len(s))] = s
print("a rectangular diagonal: ", torch.allclose(U @ Sigma @ Vh, A, atol=1e-6))

# %% transposed
v_1 = Vh[0]                                           # a row of Vh, a column of V
wrong = Vh[:, 0]                                      # a column of Vh
print("A v_1 as long as sigma_1:", torch.isclose((A @ v_1).norm(), s[0]).item(),
      "  with a column of Vh:", torch.isclose((A @ wrong).norm(), s[0]).item())
