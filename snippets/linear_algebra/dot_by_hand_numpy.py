"""Three texts, one query, and their cosines by hand."""

import numpy as np

query = np.array([1.0, 1.0, 0.0])
texts = np.array([
    [2.0, 1.0, 2.0],
    [1.0, 1.0, 0.0],
    [0.0, 0.0, 3.0],
])  # (m, n)
dots = texts @ query  # (m,)
lengths = np.linalg.norm(texts, axis=1) * np.linalg.norm(query)
print("dot products", dots.tolist())
print("cosines     ", (dots / lengths).round(3).tolist())
