"""Elimination turns three equations into a staircase, one column after the other."""

import torch

A = torch.tensor([
    [2.0, 1.0, 1.0],
    [4.0, 3.0, 3.0],
    [8.0, 7.0, 9.0],
])  # (n, n)
b = torch.tensor([3.0, 7.0, 19.0])  # (n,)

# %% steps
S = torch.column_stack([A, b])  # (n, n + 1), one equation a row
for k in range(2):  # below the pivot S[k, k]
    for i in range(k + 1, 3):
        factor = S[i, k] / S[k, k]
        S[i] = S[i] - factor * S[k]
        print(f"row {i + 1} minus {factor:.0f} times row {k + 1}:", S[i].tolist())

# %% back
x = torch.zeros(3)
for i in (2, 1, 0):  # from the last equation upwards
    x[i] = (S[i, 3] - S[i, i + 1 : 3] @ x[i + 1 :]) / S[i, i]
    print(f"x_{i + 1} = {x[i]:.0f}")
print("A x =", (A @ x).tolist())
