"""z^2 - 6z + 8 has the roots 2 and 4."""

import torch

A = torch.tensor(
    [
        [5.0, 3.0],
        [-1.0, 1.0],
    ],
    dtype=torch.float64,
)
print(f"trace {torch.trace(A):.3f}   det {torch.linalg.det(A):.3f}")
lambda_, V = torch.linalg.eig(A)
lambda_, V = lambda_.real, V.real
for i in torch.argsort(lambda_):
    v = V[:, i] / V[1, i]  # scaled so that the last entry is 1
    print(f"lambda {lambda_[i]:.3f}   v = ({v[0]:.3f}, {v[1]:.3f})")
