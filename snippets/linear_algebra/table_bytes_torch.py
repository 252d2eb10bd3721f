"""Half the bytes an entry, half the size."""

import torch

for dtype in (torch.float32, torch.float16):
    A = torch.zeros((50_000, 768), dtype=dtype)
    size = A.numel() * A.element_size()
    print(
        f"{A.numel() / 1e6:.1f} million entries, "
        f"{size / 1e6:.1f} MB, {A.element_size()} bytes an entry"
    )
