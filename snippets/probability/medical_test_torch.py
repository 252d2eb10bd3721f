"""The posterior of a test result is a frequency that you can count."""
import numpy as np
import torch

def posterior(p, s, c):
    """P(D | T) = s p / (s p + (1 - c)(1 - p)) for a positive result T."""
    return s * p / (s * p + (1 - c) * (1 - p))

p, s, c = 0.02, 0.9, 0.95            # prevalence, sensitivity, specificity

# %% simulation
rng = np.random.default_rng(0)       # NumPy's draws: the same people in both files
u, v = torch.tensor(rng.random((2, 200000)))
D = u < p                            # ill
T = torch.where(D, v < s, v < 1 - c)    # positive

# %% demo
q = posterior(p, s, c)
frequency = D[T].double().mean()                    # of those who test positive
error = torch.sqrt(q * (1 - q) / T.sum())
print(f"P(D | T): formula {q:.4f}, counted among {T.sum()} positives {frequency:.4f}")
print("within four standard errors:", abs(frequency - q).item() < 4 * error.item())
r = c * (1 - p) / (c * (1 - p) + (1 - s) * p)
print(f"P(not D | not T): formula {r:.4f}, counted {(~D[~T]).double().mean():.4f}")
