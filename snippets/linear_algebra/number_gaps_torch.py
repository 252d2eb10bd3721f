"""The gap to the next floating-point number grows with the number."""

# %% run
import torch

counter = torch.tensor(16777216, dtype=torch.float32)
print("16777216 + 1 in float32:", int(counter + 1))
print("the next number:", int(torch.nextafter(counter, 2 * counter)))

types = [torch.float16, torch.float32, torch.float64]
for number in (1, 1000):
    gaps = []
    for t in types:
        x, far = torch.tensor(number, dtype=t), torch.tensor(1e4, dtype=t)
        gaps.append((torch.nextafter(x, far) - x).item())
    print(f"gap at {number:4}:", "  ".join(f"{gap:.2g}" for gap in gaps))
