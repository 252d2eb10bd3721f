"""Where one singular value is thousands of times the next, the signal ends."""

import numpy as np

rng = np.random.default_rng(0)
A = rng.normal(size=(20, 3)) @ rng.normal(size=(3, 8))  # rank 3
A = A + 1e-5 * rng.normal(size=A.shape)  # measured
s = np.linalg.svd(A, compute_uv=False)
ratio = s[:-1] / s[1:]
print("ratios of neighbours:", *(f"{r:.3g}" for r in ratio))
r = int(np.argmax(ratio)) + 1
print("largest gap after", r, " default rank", np.linalg.matrix_rank(A))
