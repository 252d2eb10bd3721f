"""One vector spans a line; two span a plane, unless they lie on one line."""

import torch

v_1 = torch.tensor([1.0, 0.0, 1.0], dtype=torch.float64)
v_2 = torch.tensor([0.0, 1.0, 1.0], dtype=torch.float64)
lists = {
    "one vector": [v_1],
    "two independent": [v_1, v_2],
    "two dependent": [v_1, -2 * v_1],
}

# %% run
c = torch.tensor([3.0, -1.0], dtype=torch.float64)  # coefficients
for name, vectors in lists.items():
    V = torch.stack(vectors, dim=1)  # (3, k)
    print(
        f"{name:16} V c = {(V @ c[: len(vectors)]).tolist()},",
        f"dimension of the span {torch.linalg.matrix_rank(V)}",
    )
