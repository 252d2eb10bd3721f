"""Determinants multiply, ignore the transpose, scale with the power n, do not add."""

import torch

A = torch.tensor([[2.0, 1.0, 0.0], [-1.0, 3.0, 4.0], [0.0, 5.0, -2.0]])
B = torch.tensor([[1.0, 0.0, 2.0], [0.0, -1.0, 1.0], [3.0, 1.0, 1.0]])
T = torch.tensor([[2.0, 7.0, -4.0], [0.0, 3.0, 8.0], [0.0, 0.0, -5.0]])  # triangular
det = torch.linalg.det

# %% demo
print(f"det(A) = {det(A):.4g}   det(B) = {det(B):.4g}")
print(f"det(A B) = {det(A @ B):.4g}   det(A) det(B) = {det(A) * det(B):.4g}")
print(f"det(A.T) = {det(A.T):.4g}")
print(f"det(10 A) = {det(10 * A):.6g}")
print(f"det(T) = {det(T):.4g}")
print(f"det(A + B) = {det(A + B):.4g}   det(A) + det(B) = {det(A) + det(B):.4g}")
