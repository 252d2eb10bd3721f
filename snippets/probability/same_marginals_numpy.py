"""Equal marginals, different joint distributions."""
import numpy as np

apart = np.array([[0.25, 0.25], [0.25, 0.25]])   # two fair coins
glued = np.array([[0.5, 0.0], [0.0, 0.5]])       # one fair coin, read twice
for name, joint in [("apart", apart), ("glued", glued)]:
    P_X, P_Y = joint.sum(axis=1), joint.sum(axis=0)
    product = np.allclose(joint, np.outer(P_X, P_Y))
    print(name, "marginals", P_X.tolist(), P_Y.tolist(),
          " P(X = Y) =", joint.trace(), " product:", product)
