"""In half precision, the length of (300, 400) is infinite."""
import numpy as np

x = np.array([300.0, 400.0], dtype=np.float16)  # (n,)  up to 65504
with np.errstate(over="ignore"):                # NumPy would only warn
    squares = x * x
print("squares", squares.tolist())
print("naive length", np.sqrt(squares.sum()).item())

# %% way_out
m = abs(x).max()                                # ()  |x| = m |x / m|, by homogeneity
y = x / m                                       # (n,)  no entry beyond 1
print("scaled length", (m * np.sqrt((y * y).sum())).item())
print("in 32 bits   ", np.linalg.norm(x.astype(np.float32)).item())
