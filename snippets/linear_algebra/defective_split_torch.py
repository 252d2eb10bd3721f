"""Near a defective matrix a change of 1e-16 moves the eigenvalues by 1e-8."""

import torch

print("delta  defective  symmetric")
for delta in (1e-4, 1e-8, 1e-12, 1e-16):
    A = torch.tensor(
        [
            [2.0, 1.0],
            [delta, 2.0],
        ],
        dtype=torch.float64,
    )
    S = torch.tensor(
        [
            [2.0, delta],
            [delta, 2.0],
        ],
        dtype=torch.float64,
    )  # symmetric, same change
    moved = (torch.linalg.eigvals(A) - 2).abs().max()
    moved_S = (torch.linalg.eigvalsh(S) - 2).abs().max()
    print(f"{delta:.0e}  {moved:9.0e}  {moved_S:9.0e}")
