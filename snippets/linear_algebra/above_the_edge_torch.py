"""Of five singular values, three lie above the edge, and two three units beyond it."""

import torch

m, n, tau = 300, 700, 0.5
s = torch.tensor([40.0, 25.0, 23.0, 21.0, 20.0])
edge = tau * (m**0.5 + n**0.5)
for cut in (edge, edge + 3 * tau):
    print(f"above {cut:.2f}:", s[s > cut].tolist())
