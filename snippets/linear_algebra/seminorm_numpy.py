"""|A x| is a norm only if A sends no vector but zero to zero."""
import numpy as np

x = np.array([1.0, -1.0])                    # (n,)
for name, A in [("columns differ ", np.array([[1.0, 2.0], [0.0, 1.0], [1.0, 1.0]])),     # (m, n)
                ("columns agree  ", np.array([[1.0, 1.0], [2.0, 2.0], [0.0, 0.0]]))]:
    print(name, "|A x| =", round(np.linalg.norm(A @ x).item(), 4), "for x =", x.tolist())
