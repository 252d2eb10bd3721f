"""With epsilon to spend on each entry, the gradient's signs change a score most."""

import numpy as np
import torch

rng = np.random.default_rng(0)
w, x = torch.tensor(rng.normal(size=(2, 784)))  # a linear score w'x of 784 pixels
epsilon = 0.1

# %% demo
g = torch.func.grad(lambda x: w @ x)(x)
attack = epsilon * torch.sign(g)
noise = epsilon * torch.sign(torch.tensor(rng.normal(size=784)))
print(f"score {w @ x:.2f}")
print(f"random signs: {w @ (x + noise):.2f}")
print(f"signs of g:   {w @ (x + attack):.2f}")
print(f"rise {w @ attack:.2f} = epsilon |g|_1 {epsilon * torch.abs(g).sum():.2f}")
