"""The most likely variance is too small, and its error bars are too short."""
import numpy as np
import torch

rng = np.random.default_rng(0)                     # NumPy's draws, as in the other file
print("sigma^2 = 1   by n    by n-1  in band")
for n in (3, 5, 10, 100):
    x = torch.tensor(rng.normal(size=(40000, n)))
    new = torch.tensor(rng.normal(size=40000))
    mle = x.var(dim=1, correction=0)
    inside = torch.abs(new - x.mean(dim=1)) < 1.96 * torch.sqrt(mle)
    print(f"n = {n:3}       {mle.mean():.3f}   ", end="")
    print(f"{x.var(dim=1).mean():.3f}    {inside.double().mean():.3f}")
