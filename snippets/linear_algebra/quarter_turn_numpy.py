"""A transpose and a reversed order of rows turn an image by 90 degrees."""

import numpy as np

F = np.array([
    [1, 1, 1],
    [1, 0, 0],
    [1, 1, 0],
    [1, 0, 0],
])  # the letter F
for name, image in [
    ("F", F),
    ("transpose, then reverse", np.flip(F.T, 0)),
    ("reverse, then transpose", np.flip(F, 0).T),
]:
    print(name)
    for row in image.tolist():
        print("  ", "".join(".#"[pixel] for pixel in row))
