"""Equal singular values leave a choice; the spectral norm leaves one if rank A > k."""

import torch


def errors(A, B):
    """Rank of B, Frobenius and spectral norm of A - B."""
    return (
        f"rank {torch.linalg.matrix_rank(B)}  "
        f"Frobenius {torch.linalg.norm(A - B):.3f}"
        f"  spectral {torch.linalg.norm(A - B, 2):.3f}"
    )


# %% tie
A = torch.diag(torch.tensor([1.0, 1.0]))  # sigma_1 = sigma_2
for t in torch.tensor([0.0, 0.5, 1.0]):
    u = torch.stack([torch.cos(t), torch.sin(t)])  # any direction
    print(f"identity, B = u u', angle {t}:  ", errors(A, torch.outer(u, u)))

# %% spectral
A = torch.diag(torch.tensor([3.0, 2.0, 1.0]))  # all different
for first in [3.0, 2.5, 1.0]:
    B = torch.diag(torch.tensor([first, 0.0, 0.0]))
    print(f"diag(3, 2, 1), B = diag({first}, 0, 0):", errors(A, B))
