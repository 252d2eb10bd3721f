"""A rank in floating point is a gap in the singular values."""

# %% run
import numpy as np
import torch

rng = np.random.default_rng(0)
A = rng.normal(size=(40, 3)) @ rng.normal(size=(3, 20))  # (m, n), rank 3 on paper
A_noisy = A + 1e-3 * rng.normal(size=A.shape)  # a measurement of A
A, A_noisy = torch.tensor(A), torch.tensor(A_noisy)

s, s_noisy = torch.linalg.svd(A)[1], torch.linalg.svd(A_noisy)[1]
tau = max(A.shape) * torch.finfo(A.dtype).eps * s[0]  # the library's "zero"
print("A:       ", int((s > 0).sum()), "above 0, ", int((s > tau).sum()), "above tau")
print(
    "A, noisy:",
    int((s_noisy > tau).sum()),
    "above tau, ",
    int((s_noisy > 0.1).sum()),
    "above 0.1",
)
for name, M in [("A", A), ("A, noisy", A_noisy)]:
    print(
        f"matrix_rank of {name}: {torch.linalg.matrix_rank(M)},"
        f" with tol=0.1: {torch.linalg.matrix_rank(M, tol=0.1)}"
    )
