"""Both eigenvalues of a shear are 1, and still it stretches."""

import torch

for c in [1.0, 10.0, 1000.0]:
    A = torch.tensor(
        [
            [1.0, c],
            [0.0, 1.0],
        ],
        dtype=torch.float64,
    )
    s = torch.linalg.svd(A)[1]
    print(
        f"c = {c:4.0f}  eigenvalues {torch.linalg.eigvals(A).numpy().round(3).real}"
        f"  sigma {s[0]:8.3f} {s[1]:.3f}  product {s.prod():.3f}"
    )

print(f"golden ratio {(1 + 5**0.5) / 2:.3f}")
