"""Multiply entry by entry, add up: five spellings of one number."""

import numpy as np

a, b = np.array([2.0, -1.0, 3.0]), np.array([4.0, 5.0, 1.0])  # (n,), (n,)
total = 0.0
for i in range(3):
    total += (a[i] * b[i]).item()
print("loop            ", total)
print("a @ b           ", (a @ b).item())
print("dot(a, b)       ", np.dot(a, b).item())
print("(a * b).sum()   ", (a * b).sum().item())
print("einsum          ", np.einsum("i,i->", a, b).item())

# %% laws
c, s = np.array([1.0, 1.0, -2.0]), 3.0
print("symmetric       ", (a @ b).item(), (b @ a).item())
print("linear          ", (a @ (s * b + c)).item(), (s * (a @ b) + a @ c).item())
print(f"length of a      {np.sqrt(a @ a).item():.4f} {np.linalg.norm(a).item():.4f}")

# %% not_the_dot_product
print("a * b is a vector:", (a * b).tolist())
