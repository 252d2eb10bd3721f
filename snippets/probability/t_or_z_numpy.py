"""With a small n, 1.96 is too short; with skewed data, so is the t interval."""

import numpy as np
from scipy import stats

rng = np.random.default_rng(0)
print("               normal data    skewed")
print("   n      c    1.96      c       c")
for n in (3, 5, 10, 30, 100):
    c = stats.t.ppf(0.975, n - 1)
    shares = []
    for draw, mu in [(rng.normal, 0), (rng.exponential, 1)]:
        x = draw(size=(40000, n))
        T = np.abs(x.mean(axis=1) - mu) / (x.std(axis=1, ddof=1) / np.sqrt(n))
        shares += [(T <= 1.96).mean(), (T <= c).mean()]
    print(f"{n:4}  {c:.3f}  {shares[0]:.3f}  {shares[1]:.3f}   {shares[3]:.3f}")
