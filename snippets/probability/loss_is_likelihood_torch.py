"""The squared error is a normal likelihood, the absolute error one of Laplace."""

import torch
from torch.distributions import Laplace, Normal
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
y = torch.tensor([1.0, 2.5, 2.0, 4.0])  # measured
sigma = beta = 1.0
models = {"A": torch.tensor([1.2, 2.2, 2.4, 3.5]), "B": torch.tensor([0.5, 2.5, 3, 3])}

# %% demo
for name, m in models.items():
    L = -Normal(m, sigma).log_prob(y).sum()
    loss = F.mse_loss(m, y, reduction="sum") / 2
    print(f"model {name}, normal noise:  L {L:.4f}, loss {loss:.4f}, ", end="")
    print(f"L - loss {L - loss:.4f}")
    L = -Laplace(m, beta).log_prob(y).sum()
    loss = F.l1_loss(m, y, reduction="sum")
    print(f"model {name}, Laplace noise: L {L:.4f}, loss {loss:.4f}, ", end="")
    print(f"L - loss {L - loss:.4f}")
