"""A guess that is right 75 % of the time, and never once 75 % sure."""

import numpy as np
import torch

rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
theta = 20  # unknown to the guesser
x = torch.tensor(theta + rng.choice([-1, 1], size=(20000, 2))).double()
equal = x[:, 0] == x[:, 1]
guess = torch.where(equal, x[:, 0] - 1, x.mean(dim=1))
right = (guess == theta).double()
print(f"right, over all pairs:        {right.mean():.3f}")
print(f"right, if the readings differ: {right[~equal].mean():.3f}")
print(f"right, if they are equal:      {right[equal].mean():.3f}")
