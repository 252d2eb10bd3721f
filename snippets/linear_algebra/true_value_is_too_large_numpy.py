"""Along noisy directions even the true singular value is too large."""

import numpy as np

rng = np.random.default_rng(0)
n, sigma = 400, 30.0  # m = n, tau = 1
u = v = np.ones(n) / n**0.5
L = sigma * np.outer(u, v)
U, s, Vh = np.linalg.svd(L + rng.normal(size=(n, n)))
shrunk = np.sqrt((s[0] ** 2 - 2 * n) ** 2 - 4 * n**2) / s[0]
for name, c in [("seen", s[0]), ("true", sigma), ("shrunk", shrunk)]:
    error = np.linalg.norm(L - c * np.outer(U[:, 0], Vh[0]))
    print(f"{name:6} {c:5.1f}   error {error:.1f}")
