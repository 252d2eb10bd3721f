"""Two independent causes become dependent once you see their effect."""

import torch

# rain, sprinkler: four outcomes
R, S = torch.tensor([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=torch.bool).T
p = torch.where(R, 0.3, 0.7) * torch.where(S, 0.4, 0.6)  # independent
W = R | S  # the grass is wet
Omega = R | ~R  # nothing known yet


def P(event, given):
    """P(event | given), summed over the four outcomes."""
    return p[event & given].sum() / p[given].sum()


# %% demo
print(f"before you look:       P(R) = {P(R, Omega):.4f}  P(R | S) = {P(R, S):.4f}")
print(f"you see wet grass:     P(R | W) = {P(R, W):.4f}")
print(f"and the sprinkler on:  P(R | W, S) = {P(R, W & S):.4f}")
print(f"and the sprinkler off: P(R | W, not S) = {P(R, W & ~S):.4f}")
