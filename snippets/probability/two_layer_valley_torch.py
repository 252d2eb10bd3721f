"""Where only the product a b matters, two fits agree on it and on nothing else."""

import torch

torch.set_default_dtype(torch.float64)
x = torch.tensor([-1.0, 0.0, 1.0, 2.0])
y = torch.tensor([-3.2, 0.1, 2.9, 6.1])

for a, b in [(0.5, 0.5), (4.0, 0.1)]:  # two starts
    print(f"start a = {a}, b = {b}")
    for _ in range(500):
        slope = torch.sum((a * b * x - y) * x)  # of half the squared error, by a b
        a, b = a - 0.01 * slope * b, b - 0.01 * slope * a
    L = torch.sum((a * b * x - y) ** 2) / 2
    print(f"  end a = {a:.3f}, b = {b:.3f}, a b = {a * b:.4f}, loss {L:.4f}")
