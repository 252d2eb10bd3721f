"""The expectation is the point where the distribution balances."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)
x = torch.tensor([0.0, 1.0, 2.0, 4.0, 10.0])  # what a ticket pays
p = torch.tensor([0.3, 0.25, 0.2, 0.15, 0.1])  # P(X = x)
mu = torch.sum(x * p)
print("E[X] =", mu.numpy().round(4))

# %% balance
for c in [1.0, mu, 4.0]:
    force = torch.sum((x - c) * p)
    print(f"turning force about {c:.2f}: {force:z.4f}")

# %% tickets
rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
mean = torch.tensor(rng.choice(x.numpy(), size=100_000, p=p.numpy())).mean()
print(f"mean of 100000 tickets {mean:.3f}")
