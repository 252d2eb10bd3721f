"""Every square matrix is a symmetric one plus one that changes its sign."""

import torch

A = torch.tensor([[1.0, 2.0], [5.0, 3.0]])
S, K = (A + A.T) / 2, (A - A.T) / 2
print("S =", S.tolist(), "  S.T =", S.T.tolist())
print("K =", K.tolist(), "  K.T =", K.T.tolist())
print("S + K =", (S + K).tolist())
