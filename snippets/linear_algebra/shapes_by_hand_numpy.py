"""One index is summed, the others stay."""

import numpy as np

T = np.arange(24.0).reshape(2, 3, 4)  # (batch, token, d)
print("sizes", T.size, "= 2 * 3 * 4")
print("sum over axis 1:", T.sum(axis=1).shape, "  mean over all:", T.mean().item())
print("T_{2,1,4} is", T[1, 0, 3].item())
