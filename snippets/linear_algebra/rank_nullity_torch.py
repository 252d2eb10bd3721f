"""What a matrix keeps and what it loses add up to what comes in."""

import torch

A = torch.tensor([
    [1.0, 0.0, 2.0, -1.0],
    [0.0, 1.0, 1.0, 1.0],
    [1.0, 2.0, 4.0, 1.0],
])  # (m, n) = (3, 4)
print(
    "column 3",
    A[:, 2].tolist(),
    "  2 × column 1 + column 2",
    (2 * A[:, 0] + A[:, 1]).tolist(),
)
print("row 3", A[2].tolist(), "  row 1 + 2 × row 2", (A[0] + 2 * A[1]).tolist())
rank = int(torch.linalg.matrix_rank(A))
print("rank of A", rank, "  rank of A.T", int(torch.linalg.matrix_rank(A.T)))

# %% lost
lost = torch.tensor([  # rows: two independent x with A x = 0
    [2.0, 1.0, -1.0, 0.0],
    [1.0, -1.0, 0.0, 1.0],
])
print(
    "A x =",
    (A @ lost.T).T.tolist(),
    "  rank of the two:",
    int(torch.linalg.matrix_rank(lost)),
)
print("kept + lost =", rank, "+", len(lost), "= n =", A.shape[1])
