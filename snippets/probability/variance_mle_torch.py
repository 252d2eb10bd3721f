"""The most likely variance is too small, and a band for new values needs more."""
import numpy as np
import torch
from scipy import stats

rng = np.random.default_rng(0)                     # NumPy's draws, as in the other file
print("sigma^2 = 1   by n   by n-1  new in 1.96   c   c and 1 + 1/n")
for n in (3, 5, 10, 100):
    x = torch.tensor(rng.normal(size=(40000, n)))
    new = torch.tensor(rng.normal(size=40000))
    far, s, c = torch.abs(new - x.mean(dim=1)), x.std(dim=1), stats.t.ppf(0.975, n - 1)
    mle = x.var(dim=1, correction=0)
    bands = 1.96 * mle**0.5, c * s / n**0.5, c * s * (1 + 1 / n) ** 0.5
    shares = "   ".join(f"{(far <= band).double().mean():.3f}" for band in bands)
    print(f"n = {n:3}       {mle.mean():.3f}  {(s**2).mean():.3f}", shares)
