"""In half precision, the length of (300, 400) is infinite."""

import numpy as np

print("largest number", np.finfo(np.float16).max.item())
x = np.array([300.0, 400.0], dtype=np.float16)  # (n,)
with np.errstate(over="ignore"):  # NumPy would only warn
    squares = x * x
print("squares", squares.tolist())
print("naive length", np.sqrt(squares.sum()).item())

# %% way_out
largest = abs(x).max()  # ()  not 0, as x is not 0
y = x / largest  # (n,)  no entry beyond 1
print("scaled length", (largest * np.sqrt((y * y).sum())).item())
print("in 32 bits   ", np.linalg.norm(x.astype(np.float32)).item())
print(f"limit in 64 bits {np.finfo(np.float64).max ** 0.5:.1e}")
