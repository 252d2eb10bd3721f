"""The best single prediction is the median, the mean or the middle, by the norm."""

# %% run
import torch

y = torch.tensor([1.0, 2.0, 4.0, 5.0, 18.0])  # (n,)  one outlier
c = torch.linspace(0, 20, 2001)  # (2001,)  candidates
errors = y - c[:, None]  # (2001, n)
middle = (y.min() + y.max()) / 2
for name, p, known in [
    ("1", 1, torch.median(y)),
    ("2", 2, y.mean()),
    ("inf", torch.inf, middle),
]:
    best = c[torch.linalg.norm(errors, p, dim=1).argmin()]
    print(f"norm {name:3}  best constant {best.item():.2f}   known {known.item():.2f}")
