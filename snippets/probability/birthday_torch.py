"""Among 23 people two share a birthday more often than not."""
import torch

def collision(k, n):
    """1 - prod (1 - i/n): of k draws from n values, two are equal."""
    return 1 - torch.prod(1 - torch.arange(k, dtype=torch.float64) / n)

# %% demo
for k in [10, 22, 23, 57]:
    print(f"{k} people: {collision(k, 365):.4f}")

# %% simulation
torch.manual_seed(0)
days = torch.randint(365, (20000, 23)).sort(dim=1).values
shared = (days[:, 1:] == days[:, :-1]).any(dim=1).double().mean()
error = (shared - collision(23, 365)).abs().item()
print("20000 groups of 23, within 0.015:", error < 0.015)

# %% hashes
print(f"80000 keys, 32-bit hash: {collision(80000, 2**32):.4f}")
