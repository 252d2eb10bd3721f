"""Two matrices whose norms can be read off."""

import numpy as np

for name, A in [
    ("diag(3, -4)", np.array([[3.0, 0.0], [0.0, -4.0]])),
    ("one entry 5", np.array([[0.0, 5.0], [0.0, 0.0]])),
    ("5 times I  ", np.array([[5.0, 0.0], [0.0, 5.0]])),
]:
    print(
        f"{name} Frobenius {np.linalg.norm(A):.4f}",
        f" spectral {np.linalg.norm(A, 2):.4f}",
    )
