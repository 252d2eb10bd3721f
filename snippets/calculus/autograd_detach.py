"""detach cuts the graph and shares the numbers."""

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x.exp()  # its rule keeps y
d = y.detach()
print("requires_grad:", d.requires_grad, " same memory:", d.data_ptr() == y.data_ptr())

copy = y.detach().clone()  # memory of its own
copy[0] = 100.0
print("after a change of the copy:", round(y[0].item(), 4))
d[0] = 100.0
print("after a change of d:", y[0].item())
y.sum().backward()
