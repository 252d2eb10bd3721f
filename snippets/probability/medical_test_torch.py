"""The posterior of a test result is a frequency that you can count."""

import numpy as np
import torch


def posterior(p, s, c):
    """P(D | T) = s p / (s p + (1 - c)(1 - p)) for a positive result T."""
    return s * p / (s * p + (1 - c) * (1 - p))


p, s, c = 0.02, 0.9, 0.95  # prevalence, sensitivity, specificity

# %% simulation
rng = np.random.default_rng(0)  # NumPy's draws: the same people in both files
u, v = torch.tensor(rng.random((2, 200000)))
D = u < p  # ill
T = torch.where(D, v < s, v < 1 - c)  # positive

# %% demo
q = posterior(p, s, c)
r = c * (1 - p) / (c * (1 - p) + (1 - s) * p)
print(f"P(D | T):         formula {q:.4f}, counted {D[T].double().mean():.4f}")
print(f"P(not D | not T): formula {r:.4f}, counted {(~D[~T]).double().mean():.4f}")
print(f"ill in spite of a negative: 1 in {1 / (1 - r):.0f}")
print(
    f"odds: a positive times {s / (1 - c):.1f}, a negative divided by {c / (1 - s):.1f}"
)
