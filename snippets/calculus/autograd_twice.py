"""The graph is freed by the first backward."""

import torch

w = torch.tensor(3.0, requires_grad=True)
L = w**2
L.backward(retain_graph=True)  # keep what the rules saved
L.backward()  # free it
print(f"two passes: w.grad = {w.grad:g}")
L.backward()
