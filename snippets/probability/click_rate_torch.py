"""One more digit of a mean costs a hundred times the data."""
import math
import torch

p = 0.1
torch.manual_seed(0)
for n in [900, 90_000]:
    theory = math.sqrt(p * (1 - p) / n)
    estimates = torch.distributions.Binomial(n, p).sample((2000,)) / n   # 2000 means
    close = abs(estimates.std() / theory - 1) < 0.06
    print(f"n = {n}: standard error {theory:.4g}, measured within 6 %: {bool(close)}")
