"""A product may be regrouped and expanded, while the factors keep their order."""

import torch

A = torch.tensor([[1, -2, 3]])  # (1, 3)
B = torch.tensor([[2, 1], [0, -1], [4, 5]])  # (3, 2)
D = torch.tensor([[-3, 2], [1, 1], [0, 6]])  # (3, 2), the shape of B
C = torch.tensor([[1, 2], [-1, 3]])  # (2, 2)
s = 10
print("A (B C)   =", (A @ (B @ C)).tolist(), "  (A B) C   =", ((A @ B) @ C).tolist())
print("A (B + D) =", (A @ (B + D)).tolist(), "  A B + A D =", (A @ B + A @ D).tolist())
print("(B + D) C =", ((B + D) @ C).tolist())
print("B C + D C =", (B @ C + D @ C).tolist())
print("s (A B)   =", (s * (A @ B)).tolist(), "  (s A) B   =", ((s * A) @ B).tolist())

# %% transposed
print("(A B).T   =", (A @ B).T.tolist(), "  B.T A.T   =", (B.T @ A.T).tolist())
