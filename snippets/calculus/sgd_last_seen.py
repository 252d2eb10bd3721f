"""With step size 1 a run ends at the sample that it saw last."""

import numpy as np

c = np.array([1.0, 4.0, 2.0, 5.0])  # minima of four sample losses
for order in ([0, 1, 2, 3], [3, 2, 1, 0]):
    ends = []
    for eta in (1.0, 0.5, 0.01):
        theta = 0.0
        for epoch in range(200):
            for i in order:
                theta = theta - eta * (theta - c[i])
        ends.append(round(float(theta), 3))
    print("last sample", c[order[-1]], " ends at", ends)
print("mean", c.mean())
