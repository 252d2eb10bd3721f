"""The value of each state is one linear system, or the sum of all discounted steps."""

import numpy as np

P = np.array([  # P_ij: chance to go from state i to j
    [0.5, 0.5, 0.0],
    [0.0, 0.5, 0.5],
    [0.2, 0.0, 0.8],
])
r = np.array([1.0, 0.0, 2.0])  # reward in each state
gamma = 0.9  # discount
v = np.linalg.solve(np.eye(3) - gamma * P, r)

# %% demo
print(
    "v =",
    v.round(3).tolist(),
    "  r + gamma P v =",
    (r + gamma * P @ v).round(3).tolist(),
)
total, term = np.zeros(3), r
for k in range(1, 201):  # add up r, gamma P r, gamma^2 P^2 r, ...
    total, term = total + term, gamma * P @ term
    if k in (10, 50, 200):
        print(f"{k:3} terms", total.round(3).tolist())
