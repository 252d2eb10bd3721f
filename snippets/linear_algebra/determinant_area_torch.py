"""The determinant is the area of the parallelogram of the columns, with a sign."""

import torch

matrices = [
    torch.tensor([[2.0, 0.5], [0.5, 1.5]]),
    torch.tensor([[0.5, 2.0], [1.5, 0.5]]),  # the columns exchanged
    torch.tensor([[2.0, 1.0], [1.0, 0.5]]),
]  # columns on one line


def area(corners):
    """Shoelace formula: area in a polygon, positive if it runs counter-clockwise."""
    x, y = corners  # (2, number of corners)
    return 0.5 * (x * torch.roll(y, -1) - y * torch.roll(x, -1)).sum()


# %% demo
square = torch.tensor([[0.0, 1.0, 1.0, 0.0], [0.0, 0.0, 1.0, 1.0]])  # area 1
for A in matrices:
    (a, b), (c, d) = A
    print(
        f"area {area(A @ square):6.3f}   a d - b c {a * d - b * c:6.3f}"
        f"   det {torch.linalg.det(A):6.3f}"
    )
