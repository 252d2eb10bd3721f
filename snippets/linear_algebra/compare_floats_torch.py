"""0.1 + 0.2 is not 0.3, and close to it."""
import torch

tenth, fifth, three = torch.tensor([0.1, 0.2, 0.3], dtype=torch.float64)
a = tenth + fifth
print(f"0.1 + 0.2 = {a.item():.17f}")
print(f"0.3       = {three.item():.17f}")
print("equal:", bool(a == three), "  close:", bool(torch.isclose(a, three)))
tiny, twice = torch.tensor([1e-9, 2e-9], dtype=torch.float64)
print("1e-9 and 2e-9 close:", bool(torch.isclose(tiny, twice)))
