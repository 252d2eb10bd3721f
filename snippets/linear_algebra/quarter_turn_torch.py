"""A transpose and a reversed order of rows turn an image by 90 degrees."""

import torch

F = torch.tensor([
    [1, 1, 1],
    [1, 0, 0],
    [1, 1, 0],
    [1, 0, 0],
])  # the letter F
for name, image in [
    ("F", F),
    ("transpose, then reverse", torch.flip(F.T, [0])),
    ("reverse, then transpose", torch.flip(F, [0]).T),
]:
    print(name)
    for row in image.tolist():
        print("  ", "".join(".#"[pixel] for pixel in row))
