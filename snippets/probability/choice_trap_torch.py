"""Two draws from the same data overlap; one shuffle, cut in two, does not."""

import torch

torch.manual_seed(0)
N = 1000

# %% wrong
train, test = (
    torch.randint(N, (800,)),
    torch.randint(N, (200,)),
)  # with replacement, and twice
print(
    "choice twice: doubles in train:",
    len(torch.unique(train)) < 800,
    "  test units seen in training:",
    bool(torch.isin(test, train).any()),
)

# %% right
order = torch.randperm(N)
train, test = order[:800], order[800:]
print(
    "one shuffle:  doubles in train:",
    len(torch.unique(train)) < 800,
    "  test units seen in training:",
    bool(torch.isin(test, train).any()),
)
