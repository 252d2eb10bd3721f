"""The same open door means two things, depending on how the host chose it."""

import numpy as np

prior = np.ones(3) / 3  # the car is behind door 1, 2, 3; you took 1
knows = np.array([1 / 2, 0, 1])  # P(he opens 2, a goat | car behind i)
slips = np.array([1 / 2, 0, 1 / 2])  # he opens 2 or 3 blindly

# %% demo
for host, likelihood in [("knows", knows), ("slips", slips)]:
    posterior = prior * likelihood / (prior * likelihood).sum()
    print(f"the host {host}:", posterior.round(4).tolist())

# %% simulation
rng = np.random.default_rng(4)
car = rng.integers(1, 4, size=100000)
blind = rng.integers(2, 4, size=100000)  # door 2 or door 3
door = np.where(car == 1, blind, 5 - car)  # a goat among 2 and 3
goat = blind != car
print(
    f"counted: {(car[door == 2] == 3).mean():.2f}"
    f" and {(car[goat & (blind == 2)] == 3).mean():.2f}"
)
