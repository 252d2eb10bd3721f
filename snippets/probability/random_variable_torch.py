"""Three random variables with one distribution are still three functions."""

import torch

omega = torch.cartesian_prod(torch.arange(6), torch.arange(6)) + 1  # (36, 2)
X = omega[:, 0]  # the first die
Y = 7 - omega[:, 0]  # the face underneath it
Z = omega[:, 1]  # the second die

# %% one by one
for name, V in [("X", X), ("Y", Y), ("Z", Z)]:
    values, counts = torch.unique(V, return_counts=True)
    print(name, dict(zip(values.tolist(), counts.tolist())), "of 36")

# %% together
same, other = (X == Y).double().mean(), (X == Z).double().mean()
print(f"P(X = Y) = {same:.4f}   P(X = Z) = {other:.4f}")
for name, V in [("X + Y", X + Y), ("X + Z", X + Z)]:
    values, counts = torch.unique(V, return_counts=True)
    print(name, dict(zip(values.tolist(), counts.tolist())))
