"""The most likely variance is too small, and a band for new values needs more."""
import numpy as np
from scipy import stats

rng = np.random.default_rng(0)
print("sigma^2 = 1   by n   by n-1  new in 1.96   c   c and 1 + 1/n")
for n in (3, 5, 10, 100):
    x, new = rng.normal(size=(40000, n)), rng.normal(size=40000)
    far = np.abs(new - x.mean(axis=1))
    s, c = x.std(axis=1, ddof=1), stats.t.ppf(0.975, n - 1)
    bands = 1.96 * x.std(axis=1), c * s / np.sqrt(n), c * s * np.sqrt(1 + 1 / n)
    shares = "   ".join(f"{(far <= band).mean():.3f}" for band in bands)
    print(f"n = {n:3}       {x.var(axis=1).mean():.3f}  {(s**2).mean():.3f}", shares)
