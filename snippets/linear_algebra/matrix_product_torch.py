"""A matrix product adds up over the index that two tables share."""

# %% product
import torch

A = torch.tensor([  # (3, 2): portions, person by dish
    [2, 1],
    [0, 3],
    [1, 2],
])
B = torch.tensor([  # (2, 4): one portion, dish by nutrient
    [150, 6, 5, 4],
    [200, 4, 1, 2],
])

C = torch.zeros((3, 4), dtype=torch.int64)
for i in range(3):  # each person
    for j in range(4):  # each nutrient
        for k in range(2):  # add up over the dishes
            C[i, j] += A[i, k] * B[k, j]

for name, row in zip(["Ada", "Ben", "Cem"], C.tolist()):
    print(name, row)
print("A @ B", (A @ B).tolist())
assert torch.equal(A @ B, C)
