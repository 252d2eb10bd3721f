"""In many dimensions the ball fills almost nothing of the cube around it."""

import numpy as np
import torch

rng = np.random.default_rng(0)
for n in (2, 3, 5, 10, 20):
    X = torch.tensor(rng.uniform(-1, 1, size=(100_000, n)))  # points of the cube
    share = (torch.linalg.norm(X, dim=1) <= 1).double().mean()
    print(f"n = {n:2}: {share:.1%} of the points lie in the ball")
