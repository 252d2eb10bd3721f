"""What you observe moves the mean of the rest, and shrinks its variance."""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)
mu = torch.tensor([0.5, 0.0, 1.0])
Sigma = torch.tensor([
    [4.0, 2.0, 0.6],
    [2.0, 3.0, -0.4],
    [0.6, -0.4, 1.0],
])
x_2 = torch.tensor([1.0, 2.0])  # the last two entries are observed

# %% demo
gain = torch.linalg.solve(Sigma[1:, 1:], Sigma[1:, 0])  # Sigma_22^-1 Sigma_21
m = mu[0] + gain @ (x_2 - mu[1:])
S = Sigma[0, 0] - gain @ Sigma[1:, 0]
print(f"before: mean {mu[0]:.3f}, variance {Sigma[0, 0]:.3f}")
print(f"after:  mean {m:.3f}, variance {S:.3f}")

law = mu.numpy(), Sigma.numpy()
draws = np.random.default_rng(0).multivariate_normal(*law, 1_000_000)
draws = torch.tensor(draws)
near = torch.all((draws[:, 1:] - x_2).abs() < 0.2, dim=1)  # observed about the same
x_1 = draws[near, 0]
print(f"draws nearby: mean {x_1.mean():.2f}, variance {x_1.var():.1f}")
