"""Zero, loss, backward, update: gradient descent with autograd in four lines."""

import torch

x, eta = torch.tensor(-1.0, requires_grad=True), 0.3

for k in range(1, 7):
    x.grad = None  # 1. zero: forget the last gradient
    loss = (x - 2) ** 2  # 2. loss: a new graph
    loss.backward()  # 3. backward: x.grad = 2 (x - 2)
    with torch.no_grad():  # 4. update: no part of any graph
        x -= eta * x.grad
    print(
        f"k = {k}   gradient {x.grad:7.4f}   x = {x:.4f}"
        f"   formula {2 + (1 - 2 * eta) ** k * (-1 - 2):.4f}"
    )
print("still a leaf that learns:", x.is_leaf and x.requires_grad)
