"""Two lines are kept: turn x all the way round and measure how far Ax turns away."""

import torch

A = torch.tensor(
    [
        [1.0, 1.0],
        [0.5, 1.5],
    ],
    dtype=torch.float64,
)
degrees = torch.linspace(0, 180, 180_001, dtype=torch.float64)  # every line, once
angle = torch.deg2rad(degrees)
x = torch.stack([torch.cos(angle), torch.sin(angle)])  # (2, N)
Ax = A @ x
cross, dot = x[0] * Ax[1] - x[1] * Ax[0], (x * Ax).sum(dim=0)
turn = torch.rad2deg(torch.atan2(cross, dot))  # angle from x to Ax, (N,)

# %% search
for i in torch.nonzero(turn[:-1] * turn[1:] < 0)[:, 0]:  # it changes sign
    print(f"direction {degrees[i]:7.2f} degrees is kept, length times {dot[i]:.3f}")
lambda_ = torch.linalg.eigvals(A).real  # eigvals is always complex; here they are real
print("eigenvalues from the library:", lambda_.sort().values.round(decimals=3).tolist())
