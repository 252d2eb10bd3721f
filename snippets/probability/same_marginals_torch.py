"""Equal marginals, different joint distributions."""
import torch

apart = torch.tensor([[0.25, 0.25], [0.25, 0.25]])   # two fair coins
glued = torch.tensor([[0.5, 0.0], [0.0, 0.5]])       # one fair coin, read twice
for name, joint in [("apart", apart), ("glued", glued)]:
    P_X, P_Y = joint.sum(dim=1), joint.sum(dim=0)
    product = torch.allclose(joint, torch.outer(P_X, P_Y))
    print(name, "marginals", P_X.tolist(), P_Y.tolist(),
          " P(X = Y) =", joint.trace().item(), " product:", product)
