"""NumPy refuses weights that do not sum to one; PyTorch divides them by their sum."""

import numpy as np
import torch

weights = [2.0, 3.0, 5.0]
rng = np.random.default_rng(0)
try:
    rng.choice(3, p=weights)
except ValueError as error:
    print("NumPy:  ", str(error).split(".")[0])
print("PyTorch:", torch.distributions.Categorical(torch.tensor(weights)).probs.numpy())
try:
    torch.distributions.Categorical(torch.tensor([1.2, -0.2]))
except ValueError:
    print("PyTorch: a negative weight is refused")
