"""The beta distribution: one formula, many shapes on the unit interval."""

import numpy as np
import matplotlib.pyplot as plt
from scipy import stats

shapes = [(1, 1), (2, 6), (20, 60), (0.5, 0.5)]
for alpha, beta in shapes:
    law = stats.beta(alpha, beta)
    print(f"Beta({alpha}, {beta}): mean {law.mean():.3f}, std {law.std():.3f}", end="")
    print(f", density at 0.25: {law.pdf(0.25):.3f}")

# %% figure
x = np.linspace(0.005, 0.995, 400)
fig, ax = plt.subplots()
for (alpha, beta), style in zip(shapes, ["-", "--", "-.", ":"]):
    label = f"$\\alpha = {alpha}, \\beta = {beta}$"
    ax.plot(x, stats.beta(alpha, beta).pdf(x), style, label=label)
ax.set(xlabel="$x$", ylabel="$f(x)$")
ax.legend(fontsize=12)
