"""Mean, variance with both divisors, and the standard error of three numbers."""

import torch

x = torch.tensor([1.0, 5.0, 6.0])  # (n,)
s2 = x.var(correction=1)
print(f"mean {x.mean():.4g}   by n {x.var(correction=0):.4g}   by n-1 {s2:.4g}")
print(f"standard error {torch.sqrt(s2 / len(x)):.4g}")
