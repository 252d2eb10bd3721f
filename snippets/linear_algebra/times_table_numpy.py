"""The sum of an outer product is the product of the two sums."""

import numpy as np

x = np.arange(1, 10)  # (9,)
table = np.outer(x, x)  # (9, 9)
print("row 7:", table[6].tolist())
print("sum of the table:", table.sum().item())
print("sum of x, squared:", (x.sum() ** 2).item())
