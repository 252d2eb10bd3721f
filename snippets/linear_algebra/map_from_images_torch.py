"""Where the basis vectors go is the whole map."""

import torch

images = torch.tensor([2.0, 1.0, 0.0]), torch.tensor([-1.0, 0.0, 3.0])
A = torch.stack(images, dim=1)  # (3, 2)
print("A =", A.tolist())
for x in [[2.0, -1.0], [1.0, 1.0]]:
    print(x, "goes to", (A @ torch.tensor(x)).tolist())
