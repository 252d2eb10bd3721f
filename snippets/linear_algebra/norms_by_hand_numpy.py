"""Three norms of three vectors, and a swap of the order."""

import numpy as np

print("x             |x|_1  |x|_2  |x|_inf")
for x in [np.array([3.0, -4.0]), np.array([0.0, 6.0]), np.array([-4.5, 4.5])]:
    values = [np.linalg.norm(x, p) for p in (1, 2, np.inf)]
    print(f"{x.tolist()!s:12}", " ".join(f"{value:6.2f}" for value in values))
