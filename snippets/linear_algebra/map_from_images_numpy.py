"""Where the basis vectors go is the whole map."""

import numpy as np

images = np.array([2.0, 1.0, 0.0]), np.array([-1.0, 0.0, 3.0])
A = np.stack(images, axis=1)  # (3, 2)
print("A =", A.tolist())
for x in [[2.0, -1.0], [1.0, 1.0]]:
    print(x, "goes to", (A @ np.array(x)).tolist())
