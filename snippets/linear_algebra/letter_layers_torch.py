"""The letter H is two layers: its singular value decomposition finds them."""

import torch

A = torch.tensor(
    [
        [1.0, 0.0, 1.0],
        [1.0, 0.0, 1.0],
        [1.0, 1.0, 1.0],
        [1.0, 0.0, 1.0],
        [1.0, 0.0, 1.0],
    ],
    dtype=torch.float64,
)  # (m, n), 1 is ink
U, s, Vh = torch.linalg.svd(A, full_matrices=False)
print("singular values", s.numpy().round(3))

layers = [s[i] * torch.outer(U[:, i], Vh[i]) for i in range(2)]
for i, layer in enumerate(layers):
    row = layer.numpy().round(2)
    print(f"layer {i + 1}: row 1 {row[0]}, row 3 {row[2]}")
row = (layers[0] + layers[1]).numpy().round(2) + 0.0  # + 0.0 makes 0 of -0
print(f"sum:     row 1 {row[0]}, row 3 {row[2]}")
assert torch.allclose(layers[0] + layers[1], A)
