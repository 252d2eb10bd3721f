"""Equal marginals, different joint distributions."""

import numpy as np

apart = np.array([[0.25, 0.25], [0.25, 0.25]])  # two fair coins
glued = np.array([[0.5, 0.0], [0.0, 0.5]])  # one fair coin, read twice
for name, joint in [("two coins", apart), ("read twice", glued)]:
    P_X, P_Y = joint.sum(axis=1), joint.sum(axis=0)
    print(
        f"{name}: P(X = Y) = {joint.trace()},",
        f"marginals {P_X.tolist()}, {P_Y.tolist()}",
    )
    print(f"  P(X = 0, Y = 0) = {joint[0, 0]}, P(X = 0) P(Y = 0) = {P_X[0] * P_Y[0]}")
