"""Four gradients to know by heart, each against slopes along the axes."""

import torch

torch.set_default_dtype(torch.float64)
slopes = torch.func.grad  # autograd in place of secants

x, a = torch.tensor([0.5, -1.0, 2.0]), torch.tensor([3.0, 1.0, -2.0])
A = torch.tensor([
    [1.0, 2.0, 0.0],
    [0.0, 3.0, -1.0],
    [4.0, 0.0, 2.0],
])
X = torch.tensor([[1.0, 0.0, 2.0], [1.0, 1.0, -1.0], [0.0, 2.0, 1.0], [3.0, 1.0, 1.0]])
y = torch.tensor([1.0, -2.0, 0.5, 3.0])

for name, f, gradient in [
    ("a'x", lambda x: a @ x, a),
    ("x'Ax", lambda x: x @ A @ x, (A + A.T) @ x),
    ("|x|", lambda x: torch.linalg.norm(x), x / torch.linalg.norm(x)),
    ("|Xx - y|^2", lambda x: ((X @ x - y) ** 2).sum(), 2 * X.T @ (X @ x - y)),
]:
    print(
        f"{name:10} {gradient.numpy().round(3)}  largest difference "
        f"{abs(gradient - slopes(f)(x)).max():.3f}"
    )
