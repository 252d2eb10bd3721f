"""In an integer array the step is cut off, and the slopes are zero or nonsense."""

import torch

torch.set_default_dtype(torch.float64)


def moved(x, i, step):
    x = torch.clone(x)  # a copy, of the type of x
    x[i] = x[i] + step  # cut off if x holds integers
    return x


def f(x):
    return (x**2).sum() / 1.0


# %% demo
h = 6e-6
for x in (torch.tensor([3, -2]), torch.tensor([3.0, -2.0])):
    a, b = moved(x, 0, h)[0].item(), moved(x, 0, -h)[0].item()
    dtype = str(x.dtype).removeprefix("torch.")
    print(f"{dtype:7} x_1 + h = {a:.6f}   x_1 - h = {b:.6f}")
    for i in range(2):
        right, left = f(moved(x, i, h)), f(moved(x, i, -h))
        print(
            f"  slope {i + 1}: forward {(right - f(x)) / h:9.4g}"
            f"   central {(right - left) / (2 * h):9.4g}"
        )
