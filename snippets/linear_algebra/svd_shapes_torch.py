"""Full or reduced: the extra columns of U only ever meet zeros."""

import torch

for m, n in [(1000, 3), (3, 1000)]:
    A = torch.ones((m, n))  # (m, n)
    for full in [True, False]:
        U, s, Vh = torch.linalg.svd(A, full_matrices=full)
        numbers = U.shape[0] * U.shape[1] + s.shape[0] + Vh.shape[0] * Vh.shape[1]
        print(
            f"A {m} x {n} {'full' if full else 'reduced':8} U {tuple(U.shape)!s:12} "
            f" s {tuple(s.shape)}  Vh {tuple(Vh.shape)!s:12} {numbers:7} numbers"
        )
