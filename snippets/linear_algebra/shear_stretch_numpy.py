"""Both eigenvalues of a shear are 1, and still it stretches."""

import numpy as np

for c in [1.0, 10.0, 1000.0]:
    A = np.array([
        [1.0, c],
        [0.0, 1.0],
    ])
    s = np.linalg.svd(A)[1]
    print(
        f"c = {c:4.0f}  eigenvalues {np.linalg.eigvals(A).round(3).real}"
        f"  sigma {s[0]:8.3f} {s[1]:.3f}  product {s.prod():.3f}"
    )

print(f"golden ratio {(1 + 5**0.5) / 2:.3f}")
