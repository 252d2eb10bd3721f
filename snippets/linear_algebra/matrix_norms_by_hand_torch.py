"""Two matrices whose norms can be read off."""

import torch

for name, A in [
    ("diag(3, -4)", torch.tensor([[3.0, 0.0], [0.0, -4.0]])),
    ("one entry 5", torch.tensor([[0.0, 5.0], [0.0, 0.0]])),
    ("5 times I  ", torch.tensor([[5.0, 0.0], [0.0, 5.0]])),
]:
    print(
        f"{name} Frobenius {torch.linalg.norm(A):.4f}",
        f" spectral {torch.linalg.norm(A, 2):.4f}",
    )
