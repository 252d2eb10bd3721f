"""Split an axis, then move it: a reshape alone mixes the tokens."""

import torch

X = torch.tensor([
    [11, 12, 13, 14, 15, 16],  # token 1, two features a head
    [21, 22, 23, 24, 25, 26],
])  # token 2
heads = X.reshape(2, 3, 2).permute(1, 0, 2)
pieces = X.reshape(3, 2, 2)
print("head 1, split and moved", heads[0].tolist())
print("head 1, reshape alone  ", pieces[0].tolist())
