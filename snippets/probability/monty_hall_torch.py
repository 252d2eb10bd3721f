"""The same open door means two things, depending on how the host chose it."""

import torch

prior = torch.ones(3, dtype=torch.float64) / 3  # the car: door 1, 2, 3; you took 1
knows = torch.tensor([1 / 2, 0, 1])  # P(he opens 2, a goat | car behind i)
slips = torch.tensor([1 / 2, 0, 1 / 2])  # he opens 2 or 3 blindly

# %% demo
for host, likelihood in [("knows", knows), ("slips", slips)]:
    posterior = prior * likelihood / (prior * likelihood).sum()
    print(f"the host {host}:", posterior.round(decimals=4).tolist())

# %% simulation
torch.manual_seed(4)
car = torch.randint(1, 4, (100000,))
blind = torch.randint(2, 4, (100000,))  # door 2 or door 3
door = torch.where(car == 1, blind, 5 - car)  # a goat among 2 and 3
goat = blind != car
print(
    f"counted: {(car[door == 2] == 3).double().mean():.2f}"
    f" and {(car[goat & (blind == 2)] == 3).double().mean():.2f}"
)
