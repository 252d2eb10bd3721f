"""Which of three points is nearest depends on the norm."""
import numpy as np

x = np.array([0.0, 0.0])                     # (d,)  the query
Y = np.array([[5.0, 0.0],                    # (m, d)
              [3.4, 3.4],
              [4.2, 1.8]])
for name, p in [("1", 1), ("2", 2), ("inf", np.inf)]:
    D = np.linalg.norm(Y - x, p, axis=1)     # (m,)
    print(f"norm {name:3}  nearest: {1 + D.argmin().item()}", end="  ")
    print([round(v, 3) for v in D.tolist()])
