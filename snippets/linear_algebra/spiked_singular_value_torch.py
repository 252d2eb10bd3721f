"""Noise makes singular values larger, and hides the small ones altogether."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
m, n, tau = 100, 200, 1.0
u, v = torch.ones(m) / m**0.5, torch.ones(n) / n**0.5  # any unit vectors


def seen(sigma):
    """Largest singular value of sigma u v^T + tau Z, |cosine| of its vector with u."""
    Y = sigma * torch.outer(u, v) + tau * torch.tensor(rng.normal(size=(m, n)))
    U, s, Vh = torch.linalg.svd(Y)
    return s[0], abs(U[:, 0] @ u)


def predicted(sigma):
    """Its limit for large matrices (Benaych-Georges and Nadakuditi 2012)."""
    if sigma <= tau * (m * n) ** 0.25:
        return tau * (m**0.5 + n**0.5)
    return ((sigma**2 + m * tau**2) * (sigma**2 + n * tau**2)) ** 0.5 / sigma


# %% demo
hidden = tau * (m * n) ** 0.25
print(f"hidden below {hidden:.2f}, noise ends at {predicted(0):.2f}")
for sigma in [5, 10, 15, 20, 30, 50]:
    largest, cosine = seen(sigma)
    print(
        f"sigma {sigma:2}   seen {largest:5.1f}   predicted {predicted(sigma):5.1f}"
        f"   |cosine with u| {cosine:.2f}"
    )
