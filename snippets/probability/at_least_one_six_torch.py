"""Probabilities of events that can happen together do not add."""

import torch

P_six = 1 / 6
for n in range(1, 8):
    dice = [torch.arange(1, 7)] * n
    rolls = torch.cartesian_prod(*dice).reshape(-1, n).T  # (n, 6^n)
    six = rolls == 6  # row i: the event "roll i is a six"
    counted = six.any(dim=0).double().mean()
    print(
        f"{n} rolls: sum {n * P_six:.4f}  counted {counted:.4f}"
        f"  1 - (5/6)^n = {1 - (1 - P_six) ** n:.4f}"
    )
