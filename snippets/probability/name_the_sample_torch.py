"""Equal chances for units are not equal chances for subsets."""

import torch

torch.manual_seed(0)
ways = {
    "choice": lambda: torch.randint(10, (3,)),
    "permutation": lambda: torch.randperm(10)[:3],
    "sorted": lambda: torch.randperm(10)[:3].sort()[0],
    "three in a row": lambda: (torch.randint(10, (1,)) + torch.arange(3)) % 10,
}
for name, draw in ways.items():
    subsets = {frozenset(draw().tolist()) for _ in range(5000)}
    of_three = sum(len(s) == 3 for s in subsets)
    print(
        f"{name:15} {of_three:3} subsets of three units,"
        f" {len(subsets) - of_three:2} smaller ones"
    )
