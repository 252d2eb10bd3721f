"""In half precision, the length of (300, 400) is infinite."""
import torch

x = torch.tensor([300.0, 400.0], dtype=torch.float16)  # (n,)  up to 65504
squares = x * x
print("squares", squares.tolist())
print("naive length", torch.sqrt(squares.sum()).item())

# %% way_out
m = abs(x).max()                                 # ()  |x| = m |x / m|, by homogeneity
y = x / m                                        # (n,)  no entry beyond 1
print("scaled length", (m * torch.sqrt((y * y).sum())).item())
print("in 32 bits   ", torch.linalg.norm(x.float()).item())
