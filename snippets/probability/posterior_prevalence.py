"""The same positive result means little or nearly all, by the prevalence."""

import numpy as np
import matplotlib.pyplot as plt

s, c = 0.9, 0.95  # sensitivity, specificity


def after_positive(p):
    """P(D | T)."""
    return s * p / (s * p + (1 - c) * (1 - p))


def after_negative(p):
    """P(D | not T)."""
    return (1 - s) * p / ((1 - s) * p + c * (1 - p))


# %% demo
for p in np.array([0.001, 0.02, 0.2, 0.5]).tolist():
    print(
        f"p = {p}: {after_positive(p):.4f} if positive,"
        f" {after_negative(p):.4f} if negative"
    )

# %% half
p_half = (1 - c) / (s + 1 - c)
print(f"even chances at p = {p_half:.4f}: {after_positive(p_half):.4f}")

# %% figure
fig, ax = plt.subplots()
p = np.linspace(0, 1, 400)
ax.plot(p, after_positive(p), label="test +")
ax.plot(p, p, ":", color="gray", label="no test")
ax.plot(p, after_negative(p), "--", label="test −")
ax.plot(0.02, after_positive(0.02), "o", color="black")
ax.annotate("$p = 0.02$", (0.02, after_positive(0.02)), (0.06, 0.27))
ax.set(xlabel="prevalence $p$", ylabel="$P(D \\mid$ result$)$")
ax.legend(loc="lower right")
