"""A rule for the signs of singular vectors: the largest entry of u_i is positive."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy


def with_signs(U, Vh):
    """Turn each pair so that the entry of u_i with the largest |entry| is positive."""
    largest = abs(U).argmax(dim=0)  # (q,) row of that entry
    sign = torch.sign(U[largest, torch.arange(U.shape[1])])  # (q,)
    return U * sign, sign[:, None] * Vh


# %% demo
A = torch.tensor([[3.0, 1.0], [1.0, 2.0], [0.0, 2.0]])
U, s, Vh = torch.linalg.svd(A, full_matrices=False)
turn = torch.tensor([-1.0, 1.0])  # one pair turned round
U_1, Vh_1 = with_signs(U, Vh)
U_2, Vh_2 = with_signs(U * turn, turn[:, None] * Vh)
print("u_1 here ", U_1[:, 0].round(decimals=3).tolist())
print("u_1 there", U_2[:, 0].round(decimals=3).tolist())
print(
    "v_1 here ",
    Vh_1[0].round(decimals=3).tolist(),
    "  there",
    Vh_2[0].round(decimals=3).tolist(),
)
print("rebuilt  ", ((U_2 * s) @ Vh_2).round(decimals=3).tolist())
