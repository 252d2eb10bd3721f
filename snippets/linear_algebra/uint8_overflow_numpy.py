"""Brighter by 10, white turns nearly black: 8-bit integers count modulo 256."""

import numpy as np

pixels = np.array([0, 100, 245, 250, 255], dtype=np.uint8)  # 0 ... 255
print("before     ", pixels.tolist())
print("pixels + 10", (pixels + 10).tolist(), pixels.dtype.itemsize, "byte an entry")
brighter = pixels.astype(np.float64) + 10  # room above 255
print("in float   ", brighter.clip(0, 255).tolist())
