"""Without one bound on the change of slope, a step safe from near may fail from far."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)

# %% quartic
print("L = theta^4, slope 4 theta^3")
for theta, eta in [(1.0, 0.1), (3.0, 0.1), (3.0, 0.01), (10.0, 0.01)]:
    start, theta = theta, torch.tensor(theta)
    for k in range(6):
        theta = theta - eta * torch.func.grad(lambda t: t**4)(theta)
    fate = f"at {theta:.3f}" if torch.abs(theta) < start else "gone"
    print(f"  eta = {eta:<4}  from {start:4}: after 6 steps {fate}")

# %% absolute
print("L = |theta|, slope +1 or -1")
for eta in (0.3, 0.08):
    theta, path = torch.tensor(1.0), []
    for k in range(17):
        theta = theta - eta * torch.func.grad(torch.abs)(theta)
        path.append(theta)
    print(f"  eta = {eta:<4}  steps 14 to 17:", (np.array(path[-4:])).round(3))
