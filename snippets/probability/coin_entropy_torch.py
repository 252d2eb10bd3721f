"""A coin tells most if it is fair, and nothing if you know the result."""

import torch

torch.set_default_dtype(torch.float64)


def entropy(p):
    """H(p) = -sum p_i log(p_i), where 0 log 0 counts as 0."""
    return torch.special.entr(p).sum()


# %% demo
print("   p   nats   bits")
for p in [0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0]:
    H = entropy(torch.tensor([p, 1 - p])).item()
    print(f"{p:.1f}  {H:z.3f}  {H / torch.log(torch.tensor(2.0)):z.3f}")
