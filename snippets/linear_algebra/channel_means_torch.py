"""A mean over three axes at once leaves one number for each channel."""

import torch

T = torch.arange(24.0).reshape(2, 3, 2, 2)  # (batch, channel, height, width)
print("mean of each channel", T.mean(dim=(0, 2, 3)).tolist())
X = T - T.mean(dim=(0, 2, 3), keepdim=True)
print("kept shape", tuple(T.mean(dim=(0, 2, 3), keepdim=True).shape))
print("means afterwards    ", X.mean(dim=(0, 2, 3)).tolist())
