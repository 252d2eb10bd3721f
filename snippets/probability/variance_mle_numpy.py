"""The most likely variance is too small, and its error bars are too short."""
import numpy as np

rng = np.random.default_rng(0)
print("sigma^2 = 1   by n    by n-1  in band")
for n in (3, 5, 10, 100):
    x = rng.normal(size=(40000, n))
    new = rng.normal(size=40000)
    mle = x.var(axis=1)
    inside = np.abs(new - x.mean(axis=1)) < 1.96 * np.sqrt(mle)
    print(f"n = {n:3}       {mle.mean():.3f}   ", end="")
    print(f"{x.var(axis=1, ddof=1).mean():.3f}    {inside.mean():.3f}")
