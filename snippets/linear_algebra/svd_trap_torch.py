"""U @ S @ Vh is not A: the library's S is a vector, not the matrix of the formula."""

import torch

A = torch.tensor([
    [1.0, 1.5],
    [0.0, 1.5],
])
U, S, Vh = torch.linalg.svd(A)
product = U @ S @ Vh
print("square: S", tuple(S.shape), " U @ S @ Vh", tuple(product.shape), " no complaint")

A = torch.tensor([
    [3.0, 1.0],
    [1.0, 2.0],
    [0.0, 2.0],
])
U, S, Vh = torch.linalg.svd(A)
print("tall:   U", tuple(U.shape), " S", tuple(S.shape), " Vh", tuple(Vh.shape))
U @ S @ Vh
