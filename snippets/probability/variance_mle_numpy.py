"""The most likely variance is too small on average, and a band from it too narrow."""

import numpy as np
from scipy import stats

rng = np.random.default_rng(0)
data = {
    n: (
        rng.normal(size=(40000, n)),  # readings
        rng.normal(size=40000),
    )  # new values
    for n in (3, 5, 10, 100)
}

# %% variance
print("sigma^2 = 1   by n   by n-1  new values in 1.96")
for n, (x, new) in data.items():
    mle, mended = x.var(axis=1), x.var(axis=1, ddof=1)
    held = (np.abs(new - x.mean(axis=1)) <= 1.96 * mle**0.5).mean()
    print(f"n = {n:3}       {mle.mean():.3f}  {mended.mean():.3f}   {held:.3f}")

# %% bands
for n, (x, new) in data.items():
    far, s = np.abs(new - x.mean(axis=1)), x.std(axis=1, ddof=1)
    c = stats.t.ppf(0.975, n - 1)
    mean = (far <= c * s * (1 / n) ** 0.5).mean()
    value = (far <= c * s * (1 + 1 / n) ** 0.5).mean()
    print(
        f"n = {n:3}: in the t interval {mean:.3f},"
        f" in the prediction interval {value:.3f}"
    )
