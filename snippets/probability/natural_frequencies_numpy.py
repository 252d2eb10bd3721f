"""Of a thousand people 67 test positive, and 18 of them are ill."""

import numpy as np
import matplotlib.pyplot as plt

N = 1000
p, s, c = 0.02, 0.9, 0.95  # prevalence, sensitivity, specificity
share = np.array([
    [p * s, p * (1 - s)],  # ill
    [(1 - p) * (1 - c), (1 - p) * c],
])  # healthy
people = np.round(N * share).astype(int)  # (status, result)

# %% demo
print("          test +  test -")
for name, row in zip(["ill", "healthy"], people.tolist()):
    print(f"{name:8s} {row[0]:7d} {row[1]:7d}")
positive = people[:, 0]
print(
    f"ill among the positive: {positive[0]} of {positive.sum()}"
    f" = {positive[0] / positive.sum():.4f}"
)

# %% figure
fig, ax = plt.subplots(figsize=(6, 3.9))
column, row = np.divmod(np.arange(N), 25)
ends = np.cumsum([people[0, 0], people[0, 1], people[1, 0], people[1, 1]])
kinds = [
    ("C1", "D", 5, "ill, test +"),
    ("C1", "x", 5, "ill, test −"),
    ("C0", "s", 4, "healthy, test +"),
    ("gray", ".", 2, "healthy, test −"),
]
for start, end, (colour, marker, size, label) in zip([0, *ends], ends, kinds):
    ax.plot(
        column[start:end], row[start:end], marker, color=colour, ms=size, label=label
    )
ax.axis("off")
ax.legend(loc="upper center", bbox_to_anchor=(0.5, 0), ncols=2, frameon=False)
