"""The t interval of three readings, by hand and by the library."""

import numpy as np
from scipy import stats

x = np.array([4.0, 5.0, 9.0])
half = stats.t.ppf(0.975, 2) * x.std(ddof=1) / np.sqrt(3)
low, high = stats.ttest_1samp(x, 0).confidence_interval(0.95)
print(f"by the formula: {x.mean() - half:.2f} to {x.mean() + half:.2f}")
print(f"by the library: {low:.2f} to {high:.2f}")
