"""The loss wants scores; given probabilities it is wrong and says nothing."""

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
true = torch.tensor(0)  # the true class is the first

# %% demo
print("score  -log p  in one go  softmax twice")
for score in [2.0, 20.0, -20.0, -800.0]:
    z = torch.tensor([score, 0.0, 0.0])
    p = F.softmax(z, dim=0)
    naive = -torch.log(p[0])
    loss, twice = F.cross_entropy(z, true), F.cross_entropy(p, true)
    print(f"{score:5.0f} {naive:7.3f} {loss:10.3f} {twice:14.3f}")
print(f"at -800: -log p = {naive:.3f}")
