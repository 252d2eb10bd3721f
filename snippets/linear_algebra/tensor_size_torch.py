"""The shape lists how many entries each axis has; their product is the size."""

# %% run
import torch

T = torch.arange(24).reshape(2, 3, 4)  # (2, 3, 4)
print("axes", T.ndim, " shape", tuple(T.shape), " size", T.numel(), "= 2 * 3 * 4")
print("T_213 is T[1, 0, 2] =", T[1, 0, 2].item())
print("an index takes an axis away:", [tuple(t.shape) for t in (T[1], T[1, 0])])

for name, shape in [
    ("grey image    (height, width)", (28, 28)),
    ("colour images (batch, channel, height, width)", (32, 3, 28, 28)),
    ("sentences     (batch, token, feature)", (32, 50, 64)),
]:
    print(f"{name:48} {torch.zeros(shape).numel():7}")
