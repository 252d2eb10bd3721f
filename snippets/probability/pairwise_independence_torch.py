"""Independent two by two, and two of them still decide the third."""

import torch

coins = torch.tensor([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=torch.bool)
A, B = coins[:, 0], coins[:, 1]  # each coin shows heads
C = A ^ B  # exactly one of them does


def P(event):
    return event.double().mean()


# %% pairs
for name, E, F in [("A, B", A, B), ("A, C", A, C), ("B, C", B, C)]:
    print(f"{name}: P(both) = {P(E & F):.3f}  product = {P(E) * P(F):.3f}")
print(f"all three: P = {P(A & B & C):.3f}  product = {P(A) * P(B) * P(C):.3f}")

# %% disjoint
D = A & ~B  # with B impossible
print(f"disjoint B, D: P(both) = {P(B & D):.3f}  product = {P(B) * P(D):.3f}")
