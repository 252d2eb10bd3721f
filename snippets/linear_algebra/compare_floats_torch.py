"""0.1 + 0.2 is not 0.3, and close to it."""

import torch

tenth, fifth, three = torch.tensor([0.1, 0.2, 0.3], dtype=torch.float64)
a = tenth + fifth
print(f"0.1 + 0.2 = {a.item():.17f}")
print(f"0.3       = {three.item():.17f}")
print("equal:", bool(a == three), "  close:", bool(torch.isclose(a, three)))
b, c = 1e-9, 2e-9
close = torch.isclose(torch.tensor(b), torch.tensor(c))
print(f"{b} and {c}: apart {c - b:.1g}, allowed {1e-8 + 1e-5 * c:.1g}, close: {close}")
