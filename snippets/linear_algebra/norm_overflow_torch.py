"""In half precision, the length of (300, 400) is infinite."""

import torch

print("largest number", torch.finfo(torch.float16).max)
x = torch.tensor([300.0, 400.0], dtype=torch.float16)  # (n,)
squares = x * x
print("squares", squares.tolist())
print("naive length", torch.sqrt(squares.sum()).item())

# %% way_out
largest = abs(x).max()  # ()  not 0, as x is not 0
y = x / largest  # (n,)  no entry beyond 1
print("scaled length", (largest * torch.sqrt((y * y).sum())).item())
print("in 32 bits   ", torch.linalg.norm(x.float()).item())
print(f"limit in 64 bits {torch.finfo(torch.float64).max ** 0.5:.1e}")
