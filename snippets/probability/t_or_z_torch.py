"""With a small n, 1.96 is too short; with skewed data, so is the t interval."""

import numpy as np
from scipy import stats
import torch

rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
print("               normal data    skewed")
print("   n      c    1.96      c       c")
for n in (3, 5, 10, 30, 100):
    c = stats.t.ppf(0.975, n - 1)
    shares = []
    for draw, mu in [(rng.normal, 0), (rng.exponential, 1)]:
        x = torch.tensor(draw(size=(40000, n)))
        T = torch.abs(x.mean(dim=1) - mu) / (x.std(dim=1) / n**0.5)
        shares += [(T <= 1.96).double().mean(), (T <= c).double().mean()]
    print(f"{n:4}  {c:.3f}  {shares[0]:.3f}  {shares[1]:.3f}   {shares[3]:.3f}")
