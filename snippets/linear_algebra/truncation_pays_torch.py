"""Truncation saves memory up to about half the rank of a square matrix."""

import torch


def numbers_kept(m, n, k):
    """How many numbers the factors of A_k hold."""
    U, s, Vh = torch.linalg.svd(torch.ones((m, n)), full_matrices=False)
    return U[:, :k].numel() + k + Vh[:k].numel()


for m, n in [(427, 640), (100, 100), (1000, 10)]:
    saving = [k for k in range(1, min(m, n) + 1) if k * (m + n + 1) < m * n]
    k = max(saving)
    print(
        f"{m} x {n}: {m * n} numbers; k = {k} needs {numbers_kept(m, n, k)}, "
        f"k = {k + 1} needs {numbers_kept(m, n, k + 1)}"
    )
