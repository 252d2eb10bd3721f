"""A multiple of a vector stays on its line; between two vectors lies their mixture."""

import torch

a, b = torch.tensor([2.0, 1.0]), torch.tensor([1.0, 3.0])  # (n,), (n,)
for s in [2.0, 0.5, 0.0, -1.0]:
    print(f"{s:4} a = {(s * a).tolist()}")

# %% mix
print("          a + t(b - a)  (1 - t)a + t b")
for t in [0.0, 0.25, 0.5, 1.0]:
    print(
        f"t = {t:4}  {(a + t * (b - a)).tolist()!s:12}"
        f"  {((1 - t) * a + t * b).tolist()}"
    )
