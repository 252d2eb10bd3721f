"""The tolerance says what is noise; the default only knows rounding errors."""

# %% run
import numpy as np
import torch

rng = np.random.default_rng(0)


def normal(*shape):
    return torch.tensor(rng.normal(size=shape))


A = normal(40, 3) * torch.tensor([1, 0.2, 0.02]) @ normal(3, 6)  # of rank 3
x_true = torch.linalg.pinv(A, rtol=1e-9) @ A @ normal(6)  # (n,) in the row space
A_seen = A + 1e-6 * normal(40, 6)  # entries seen with an error of 1e-6
b_seen = A @ x_true + 1e-3 * normal(40)  # (m,)
s = torch.linalg.svdvals(A_seen)
print("sigma_i / sigma_1:", " ".join(f"{ratio:.0e}" for ratio in s / s[0]))


def solve(tolerance):
    """Least squares with the singular values above tolerance * sigma_1, shape (n,)."""
    return torch.linalg.pinv(A_seen, rtol=tolerance) @ b_seen


def relative_error(x):
    return torch.linalg.norm(x - x_true) / torch.linalg.norm(x_true)


for tolerance in [1e-14, 1e-4, 0.05]:
    x, kept = solve(tolerance), int((s > tolerance * s[0]).sum())
    print(
        f"rtol {tolerance:<6g} keeps {kept}   |x| = {torch.linalg.norm(x):<6.3g}"
        f"   relative error {relative_error(x):.2g}"
    )
