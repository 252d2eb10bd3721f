"""A guess that is right 75 % of the time, and never once 75 % sure."""

import numpy as np

rng = np.random.default_rng(0)
theta = 20  # unknown to the guesser
x = theta + rng.choice([-1, 1], size=(20000, 2))  # two readings, each one off
equal = x[:, 0] == x[:, 1]
guess = np.where(equal, x[:, 0] - 1, x.mean(axis=1))
right = guess == theta
print(f"right, over all pairs:        {right.mean():.3f}")
print(f"right, if the readings differ: {right[~equal].mean():.3f}")
print(f"right, if they are equal:      {right[equal].mean():.3f}")
