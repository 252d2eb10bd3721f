"""The signs of the eigenvalues decide between bowl, trough and saddle."""

# %% run
import numpy as np
import torch

f64 = torch.float64
matrices = {
    "bowl": torch.tensor([[2.0, 1.0], [1.0, 2.0]], dtype=f64),
    "trough": torch.tensor([[1.0, 1.0], [1.0, 1.0]], dtype=f64),
    "saddle": torch.tensor([[1.0, 2.0], [2.0, 1.0]], dtype=f64),
}


def is_positive_definite(A):
    """Whether the symmetric A has a Cholesky factor: the cheapest test."""
    return torch.linalg.cholesky_ex(A).info.item() == 0


rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(2, 10_000)))  # directions
for name, A in matrices.items():
    values = (x * (A @ x)).sum(dim=0)  # x^T A x for every column
    negative = (values < -1e-9).double().mean()
    lambda_ = torch.linalg.eigvalsh(A).round(decimals=3) + 0.0  # + 0.0 makes 0 of -0
    print(
        f"{name:6} {lambda_.tolist()}",
        f" negative for {negative:.0%} of directions,",
        f"Cholesky factor: {'yes' if is_positive_definite(A) else 'no'}",
    )
