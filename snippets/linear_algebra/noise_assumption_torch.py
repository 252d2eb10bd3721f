"""Noise that is not independent passes for signal: a drift, one broken entry."""

import numpy as np
import torch

rng = np.random.default_rng(0)
m, n, tau = 200, 300, 1.0
u = torch.tensor([1.0, -1.0]).repeat(m // 2).double()  # (m,)
L = 0.4 * u[:, None].expand(m, n)  # (m, n) of rank 1, its columns sum to zero
Y = L + tau * torch.tensor(rng.normal(size=(m, n)))
edge = tau * (m**0.5 + n**0.5)


def above(Y):
    """The singular values above the edge of the noise."""
    s = torch.linalg.svdvals(Y).numpy()
    return s[s > edge].round(1)


# %% wrong
drift = Y + 0.5 * torch.tensor(rng.normal(size=n))  # each column shifted as a whole
broken = Y.clone()
broken[17, 42] = 60  # one entry of 60000
print(f"edge {edge:.1f}; singular values above it:")
print("noise as assumed  ", above(Y))
print("columns that drift", above(drift))
print("one broken entry  ", above(broken))

# %% right
print("columns centred   ", above(drift - drift.mean(dim=0)))
print("broken entry out  ", above(torch.where(abs(broken) > 10, 0, broken)))
