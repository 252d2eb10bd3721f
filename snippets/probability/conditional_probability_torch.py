"""To condition on B is to index with B: what is outside no longer counts."""

import torch

die = torch.arange(1, 7)
first, second = torch.meshgrid(die, die, indexing="ij")  # (6, 6): Omega
A = first + second >= 10  # the sum is at least ten
B = first >= 5  # the first die shows five or six


def P(event):
    return event.double().mean()


# %% demo
print(f"left when B is known: {A[B].numel()} outcomes, {A[B].sum()} of them in A")
print(f"P(A | B): index {P(A[B]):.4f}, quotient {P(A & B) / P(B):.4f}")
print(f"P(B | A): index {P(B[A]):.4f}, quotient {P(A & B) / P(A):.4f}")
print(f"P(A) without knowing anything: {P(A):.4f}")
