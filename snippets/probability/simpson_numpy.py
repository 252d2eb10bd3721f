"""Better in each group, worse in total: the groups were not mixed alike."""

import numpy as np

#                    small stones, large stones
cured = np.array([
    [81, 192],  # treatment A (open surgery)
    [234, 55],
])  # treatment B (through a small cut)
treated = np.array([[87, 263], [270, 80]])

# %% demo
rate = cured / treated  # P(cured | treatment, size)
total = cured.sum(axis=1) / treated.sum(axis=1)  # P(cured | treatment)
large = treated[:, 1] / treated.sum(axis=1)  # P(large | treatment)
for t, name in enumerate("AB"):
    print(
        f"{name}: small {rate[t, 0]:.3f}  large {rate[t, 1]:.3f}"
        f"  all {total[t]:.3f}  share of large {large[t]:.3f}"
    )

# %% mixed alike
P_large = treated[:, 1].sum() / treated.sum()
for t, name in enumerate("AB"):
    alike = rate[t, 0] * (1 - P_large) + rate[t, 1] * P_large
    print(f"{name}: with the same mix of patients {alike:.3f}")
