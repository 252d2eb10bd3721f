"""A second test starts from the posterior of the first, if it errs on its own."""

import numpy as np
import torch

p, s, c = 0.02, 0.9, 0.95  # prevalence, sensitivity, specificity


def posterior(p, s, c):
    """P(D | T) = s p / (s p + (1 - c)(1 - p)) for a positive result T."""
    return s * p / (s * p + (1 - c) * (1 - p))


def share(D):
    """The share of the true entries."""
    return D.double().mean()


# %% independent errors
once = posterior(p, s, c)
twice = posterior(once, s, c)  # the posterior is the new prior
rng = np.random.default_rng(2)  # NumPy's draws, as in the other file
n = 1000000
D = torch.tensor(rng.random(n)) < p
T1, T2 = torch.tensor(rng.random((2, n))) < torch.where(D, s, 1 - c)
print(f"one positive:  {once:.4f}, counted {share(D[T1]):.4f}")
print(f"two positives: {twice:.4f}, counted {share(D[T1 & T2]):.4f}")
print(
    f"then negative: {posterior(once, 1 - s, 1 - c):.4f},"
    f" counted {share(D[T1 & ~T2]):.4f}"
)

# %% errors that repeat
trait = torch.tensor(rng.random(n)) < 0.04  # always positive when healthy
T1, T2 = torch.tensor(rng.random((2, n))) < torch.where(
    D, s, torch.where(trait, 1, 0.01 / 0.96)
)
print(f"specificity still {1 - share(T1[~D]):.2f}")
print(f"two positives, formula {twice:.4f}, counted {share(D[T1 & T2]):.4f}")
