"""A rank in floating point is a gap in the singular values."""

# %% run
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(0)
A = rng.normal(size=(40, 3)) @ rng.normal(size=(3, 20))  # (m, n), rank 3 on paper
A_noisy = A + 1e-3 * rng.normal(size=A.shape)  # a measurement of A

s, s_noisy = np.linalg.svd(A)[1], np.linalg.svd(A_noisy)[1]
tau = max(A.shape) * np.finfo(A.dtype).eps * s[0]  # the library's "zero"
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
        f"matrix_rank of {name}: {np.linalg.matrix_rank(M)},"
        f" with tol=0.1: {np.linalg.matrix_rank(M, tol=0.1)}"
    )

# %% figure
fig, ax = plt.subplots()
i = np.arange(1, 21)
ax.semilogy(i, s, "o", color="C0", label="$A$, rank 3 on paper")
ax.semilogy(i, s_noisy, "^", color="C1", label="$A$ with noise of size $10^{-3}$")
ax.axhline(tau, color="black", ls="--", lw=1)
ax.text(20, tau * 2, r"tolerance $\tau$", ha="right", va="bottom")
ax.set(xlabel="$i$", ylabel=r"$\sigma_i$", xticks=[1, 3, 4, 10, 20])
ax.legend()
