"""Nine and ten can each be written in six ways, but ten is more likely."""

import torch

die = torch.arange(1, 7)
rolls = torch.cartesian_prod(die, die, die)  # (216, 3)
total = rolls.sum(dim=1)  # (216,)

# %% count
ways, orders = {}, {}
for s in [9, 10]:
    faces = rolls[total == s].sort(dim=1).values  # forget the order of the dice
    ways[s], orders[s] = torch.unique(faces, dim=0, return_counts=True)
    print(f"sum {s}: {len(ways[s])} ways, {orders[s].sum()} of {len(rolls)} rolls")
    for way, n in zip(ways[s].tolist(), orders[s].tolist()):
        print("  ", *way, " orders:", n)
