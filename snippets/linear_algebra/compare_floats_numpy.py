"""0.1 + 0.2 is not 0.3, and close to it."""

import numpy as np

a = np.array(0.1) + np.array(0.2)
print(f"0.1 + 0.2 = {a:.17f}")
print(f"0.3       = {np.array(0.3):.17f}")
print("equal:", bool(a == 0.3), "  close:", bool(np.isclose(a, 0.3)))
b, c = 1e-9, 2e-9
print(
    f"{b} and {c}: apart {c - b:.1g}, allowed {1e-8 + 1e-5 * c:.1g},"
    f" close: {np.isclose(b, c)}"
)
