"""Five of five is less than ninety-four of a hundred, once a prior has its say."""

import torch

names = ["new shop", "old shop"]
k = torch.tensor([5, 94])  # good ratings
n = torch.tensor([5, 100])
a, b = 2, 2  # prior Beta(2, 2)

# %% demo
share = k / n
mean = (a + k) / (a + b + n)
w = n / (a + b + n)  # the weight of the data
for i, name in enumerate(names):
    print(
        f"{name}: share {share[i]:.4f}, posterior mean {mean[i]:.4f},"
        f" data weight {w[i]:.4f}"
    )
mixed = (1 - w) * a / (a + b) + w * share
print(f"(1 - w) / 2 + w share: {mixed[0]:.4f}, {mixed[1]:.4f}")
