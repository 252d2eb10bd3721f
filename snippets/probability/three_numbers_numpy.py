"""Mean, variance with both divisors, and the standard error of three numbers."""

import numpy as np

x = np.array([1.0, 5.0, 6.0])  # (n,)
s2 = x.var(ddof=1)
print(f"mean {x.mean():.4g}   by n {x.var():.4g}   by n-1 {s2:.4g}")
print(f"standard error {np.sqrt(s2 / len(x)):.4g}")
