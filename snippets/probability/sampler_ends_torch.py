"""A uniform generator can return 0, never 1, and its grid cuts the tail."""

import torch

for dtype, bits in ((torch.float32, 24), (torch.float64, 53)):
    lowest, highest = torch.tensor([0, 1 - 2.0**-bits], dtype=dtype)  # its ends
    wrong = -torch.log(lowest)  # x = -log(u)
    right = -torch.log1p(-lowest)  # x = -log(1 - u)
    longest = -torch.log1p(-highest)
    print(f"{bits} bits: at u = 0 {wrong} or {right:z.0f}, longest {longest:.2f}")
    print(f"         chance of longer {torch.exp(-longest):.1e}")
