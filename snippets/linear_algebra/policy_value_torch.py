"""The value of each state is one linear system, or the sum of all discounted steps."""

import torch

torch.set_default_dtype(torch.float64)
P = torch.tensor([  # P_ij: chance to go from state i to j
    [0.5, 0.5, 0.0],
    [0.0, 0.5, 0.5],
    [0.2, 0.0, 0.8],
])
r = torch.tensor([1.0, 0.0, 2.0])  # reward in each state
gamma = 0.9  # discount
v = torch.linalg.solve(torch.eye(3) - gamma * P, r)

# %% demo
print(
    "v =",
    v.round(decimals=3).tolist(),
    "  r + gamma P v =",
    (r + gamma * P @ v).round(decimals=3).tolist(),
)
total, term = torch.zeros(3), r
for k in range(1, 201):  # add up r, gamma P r, gamma^2 P^2 r, ...
    total, term = total + term, gamma * P @ term
    if k in (10, 50, 200):
        print(f"{k:3} terms", total.round(decimals=3).tolist())
