"""A mean over three axes at once leaves one number for each channel."""

import numpy as np

T = np.arange(24.0).reshape(2, 3, 2, 2)  # (batch, channel, height, width)
print("mean of each channel", T.mean(axis=(0, 2, 3)).tolist())
X = T - T.mean(axis=(0, 2, 3), keepdims=True)
print("kept shape", tuple(T.mean(axis=(0, 2, 3), keepdims=True).shape))
print("means afterwards    ", X.mean(axis=(0, 2, 3)).tolist())
