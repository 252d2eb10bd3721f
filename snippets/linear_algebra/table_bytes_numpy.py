"""Half the bytes an entry, half the size."""

import numpy as np

for dtype in (np.float32, np.float16):
    A = np.zeros((50_000, 768), dtype=dtype)
    print(
        f"{A.size / 1e6:.1f} million entries, "
        f"{A.nbytes / 1e6:.1f} MB, {A.itemsize} bytes an entry"
    )
