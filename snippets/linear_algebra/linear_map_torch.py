"""A linear map respects sums and multiples; a shift or a bend does not."""

import torch

A = torch.tensor([[2.0, -1.0], [0.0, 3.0], [1.0, 1.0]])  # (3, 2)
b = torch.tensor([1.0, 0.0, -1.0])
maps = {
    "A x": lambda x: A @ x,
    "A x + b": lambda x: A @ x + b,
    "ReLU(A x)": lambda x: torch.relu(A @ x),
}

# %% demo
x, y = torch.tensor([1.0, 2.0]), torch.tensor([3.0, -1.0])
s, t = 2.0, 3.0
for name, f in maps.items():
    print(
        f"{name:9} f(s x + t y) = {f(s * x + t * y).tolist()}"
        f"  s f(x) + t f(y) = {(s * f(x) + t * f(y)).tolist()}"
    )
print("A 0 + b =", (A @ torch.zeros(2) + b).tolist())
