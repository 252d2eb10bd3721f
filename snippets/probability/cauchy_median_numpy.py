"""The median of Cauchy draws settles, where their mean does not."""

from scipy.stats import binom, cauchy

for n in [1, 11, 101, 1001]:
    mean = 2 * cauchy.sf(0.5)  # distributed like one draw
    # the median is above 1/2 if more than half of the n draws are
    median = 2 * binom.sf(n // 2, n, cauchy.sf(0.5))
    print(f"n = {n:4}   mean far {mean:.4f}   median far {median:.2g}")
