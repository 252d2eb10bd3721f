"""The tolerance says what is noise; the default only knows rounding errors."""

# %% run
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(0)
A = rng.normal(size=(40, 3)) * [1, 0.2, 0.02] @ rng.normal(size=(3, 6))  # of rank 3
x_true = np.linalg.pinv(A, rtol=1e-9) @ A @ rng.normal(size=6)  # (n,) in the row space
A_seen = A + 1e-6 * rng.normal(size=(40, 6))  # entries seen with an error of 1e-6
b_seen = A @ x_true + 1e-3 * rng.normal(size=40)  # (m,)
s = np.linalg.svd(A_seen, compute_uv=False)
print("sigma_i / sigma_1:", " ".join(f"{ratio:.0e}" for ratio in s / s[0]))


def solve(tolerance):
    """Least squares with the singular values above tolerance * sigma_1, shape (n,)."""
    return np.linalg.pinv(A_seen, rtol=tolerance) @ b_seen


def relative_error(x):
    return np.linalg.norm(x - x_true) / np.linalg.norm(x_true)


for tolerance in [1e-14, 1e-4, 0.05]:
    x, kept = solve(tolerance), int((s > tolerance * s[0]).sum())
    print(
        f"rtol {tolerance:<6g} keeps {kept}   |x| = {np.linalg.norm(x):<6.3g}"
        f"   relative error {relative_error(x):.2g}"
    )

# %% figure
fig, ax = plt.subplots()
for ratio in s / s[0]:
    ax.axvline(ratio, color="gray", ls=":", lw=1)
rtol = np.logspace(-9, -0.02, 400)
ax.loglog(rtol, [relative_error(solve(t)) for t in rtol], color="C0")
ax.text(1.5e-9, 1.5, "noise kept\nas signal", color="C1")
ax.text(4e-5, 0.005, "rank 3", color="C1")
ax.text(0.012, 0.3, "signal cut\nas noise", color="C1", ha="right")
ax.set(
    xlabel=r"tolerance relative to $\sigma_1$ (dotted: each $\sigma_i/\sigma_1$)",
    ylabel=r"relative error of $A^{\!+}\!b$",
)
