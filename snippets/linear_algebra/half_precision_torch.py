"""float16 ends at 65504 above, and at 6e-8 below."""

import torch

x = torch.tensor([40000.0, 65504.0, 6e-8, 2e-8], dtype=torch.float16)
print("2 * 40000 in float16:", (2 * x[0]).item())
for more in (15, 16):
    print(f"65504 + {more}: {(x[1] + more).item()}")
print(f"6e-8 is kept as {x[2].item():.2g}, 2e-8 as {x[3].item()}")
