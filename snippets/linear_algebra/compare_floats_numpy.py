"""0.1 + 0.2 is not 0.3, and close to it."""
import numpy as np

a = np.array(0.1) + np.array(0.2)
print(f"0.1 + 0.2 = {a:.17f}")
print(f"0.3       = {np.array(0.3):.17f}")
print("equal:", bool(a == 0.3), "  close:", bool(np.isclose(a, 0.3)))
print("1e-9 and 2e-9 close:", bool(np.isclose(1e-9, 2e-9)))
