"""Each backward adds to .grad; zeroing is your job."""

import torch

w = torch.tensor(3.0, requires_grad=True)
for step in range(3):
    (w**2).backward()  # dL/dw = 6
    print(f"without zeroing, pass {step + 1}: w.grad = {w.grad:g}")

optimizer = torch.optim.SGD([w], lr=0.1)
optimizer.zero_grad()  # set_to_none=True is the default
print("after zero_grad():", w.grad)
(w**2).backward()
print(f"the next pass: w.grad = {w.grad:g}")
optimizer.zero_grad(set_to_none=False)
print(f"after zero_grad(set_to_none=False): {w.grad:g}")
