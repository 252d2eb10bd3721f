"""Equal singular values leave a choice; the spectral norm leaves one if rank A > k."""

import numpy as np


def errors(A, B):
    """Rank of B, Frobenius and spectral norm of A - B."""
    return (
        f"rank {np.linalg.matrix_rank(B)}  Frobenius {np.linalg.norm(A - B):.3f}"
        f"  spectral {np.linalg.norm(A - B, 2):.3f}"
    )


# %% tie
A = np.diag([1.0, 1.0])  # sigma_1 = sigma_2
for t in [0.0, 0.5, 1.0]:
    u = np.array([np.cos(t), np.sin(t)])  # any direction
    print(f"identity, B = u u', angle {t}:  ", errors(A, np.outer(u, u)))

# %% spectral
A = np.diag([3.0, 2.0, 1.0])  # all different
for first in [3.0, 2.5, 1.0]:
    B = np.diag([first, 0.0, 0.0])
    print(f"diag(3, 2, 1), B = diag({first}, 0, 0):", errors(A, B))
