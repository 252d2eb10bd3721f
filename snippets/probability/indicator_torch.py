"""The expectation of an indicator is the probability of its event."""

import torch

die = torch.arange(1, 7)
rolls = torch.cartesian_prod(die, die)  # (36, 2)
event = rolls.sum(dim=1) >= 10
indicator = event.double()  # 1 where it occurs, 0 elsewhere
p = event.sum() / event.numel()
print(f"P(A) = {p:.4f}   E[1_A] = {indicator.mean():.4f}")
print(f"p(1 - p) = {p * (1 - p):.4f}   Var(1_A) = {indicator.var(correction=0):.4f}")
