"""Of a thousand people 67 test positive, and 18 of them are ill."""

import torch

N = 1000
p, s, c = 0.02, 0.9, 0.95  # prevalence, sensitivity, specificity
share = torch.tensor([
    [p * s, p * (1 - s)],  # ill
    [(1 - p) * (1 - c), (1 - p) * c],
])  # healthy
people = torch.round(N * share).int()  # (status, result)

# %% demo
print("          test +  test -")
for name, row in zip(["ill", "healthy"], people.tolist()):
    print(f"{name:8s} {row[0]:7d} {row[1]:7d}")
positive = people[:, 0]
print(
    f"ill among the positive: {positive[0]} of {positive.sum()}"
    f" = {positive[0] / positive.sum():.4f}"
)
