"""The whole parts first, then the largest fraction."""

import torch

N_h, n = torch.tensor([50, 30, 20]), 12
q_h = n * N_h / N_h.sum()  # shares
n_h = torch.floor(q_h).int()
print("shares     ", q_h.double().numpy().round(2))
print("whole parts", n_h.numpy(), "missing", n - n_h.sum().item())
n_h[torch.argsort(n_h - q_h, stable=True)[: n - n_h.sum()]] += 1
print("sizes      ", n_h.numpy())
