"""P^2 = P alone is not enough: a slanted projection lands too far away."""

import torch

b = torch.tensor([1.0, 2.0])
a = torch.tensor([[1.0], [0.0]])  # both project on the line through a
oblique = torch.tensor([
    [1.0, 1.0],
    [0.0, 0.0],
])
orthogonal = a @ torch.linalg.pinv(a)
close = torch.allclose
for name, P in [("oblique", oblique), ("orthogonal", orthogonal)]:
    far = torch.linalg.norm(b - P @ b)
    assert close(P @ P, P)
    print(
        f"{name:<10} P = {P.tolist()}  P b = {(P @ b).tolist()}  |b - P b| = {far:.3f}"
    )
