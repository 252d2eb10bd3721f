"""A scalar has no axes; an array with one entry has one."""

import numpy as np

eta = 0.1  # a plain Python number
x = np.array(0.1)  # ()    a 0-d array
v = np.array([0.1])  # (1,)  a vector with one entry
for name, value in [("eta", eta), ("x", x), ("v", v)]:
    value = np.asarray(value)
    shape = tuple(value.shape)
    print(f"{name:3} shape {shape!s:5} axes {value.ndim}  entries {value.size}")

# %% loss
r = np.array([0.5, -1.5, 1.0])  # (n,)  errors of a prediction
loss = (r**2).mean()
print("loss: shape", tuple(loss.shape), "value", round(loss.item(), 3))

# %% index
try:
    x[0]
except IndexError:
    print("x[0]: there is no axis to index; x.item() is", x.item())
print("v[0].shape", tuple(v[0].shape))
