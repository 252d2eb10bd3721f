"""Sum and difference are the two diagonals of one parallelogram."""

# %% sum
import torch

a, b = torch.tensor([3.0, 0.5]), torch.tensor([1.0, 2.0])  # (n,), (n,)
total, difference = a + b, a - b  # (n,), (n,)
print("a + b =", total.tolist())
print("a - b =", difference.tolist())
print("b + (a - b) =", (b + difference).tolist())
