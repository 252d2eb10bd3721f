"""An event is a set of outcomes: here a Boolean array over the 36 squares."""

import torch

die = torch.arange(1, 7)
first, second = torch.meshgrid(die, die, indexing="ij")  # (6, 6): Omega
A = first + second >= 10  # the sum is at least ten
B = first >= 5  # the first die shows five or six


def P(event):
    """|A| / |Omega|: the share of the outcomes, all equally likely."""
    return event.double().mean()


# %% demo
print(f"P(A)       = {A.sum()}/36 = {P(A):.4f}")
print(f"P(B)       = {B.sum()}/36 = {P(B):.4f}")
print(f"P(A and B) = {(A & B).sum()}/36  = {P(A & B):.4f}")
print(f"P(A or B)  = {(A | B).sum()}/36 = {P(A | B):.4f}")
print(f"P(A) + P(B) - P(A and B) = {P(A) + P(B) - P(A & B):.4f}")
print(f"P(not A) = {P(~A):.4f}, 1 - P(A) = {1 - P(A):.4f}")
