"""gradcheck rejects a wrong backward, and in float32 it rejects the right one too."""

import warnings
import torch
from torch.autograd import Function, gradcheck


class Cube(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * 3 * x**2  # the gradient in x**3, times 3 x^2


class WrongCube(Cube):
    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * 2 * x**2


# %% demo
def compare(name, f, dtype, h=1e-6):
    """The slope at 2 by backward and by a difference, and what gradcheck says."""
    x = torch.tensor([2.0], dtype=dtype, requires_grad=True)
    (back,) = torch.autograd.grad(f(x), x)
    difference = (f(x + h) - f(x - h)) / (2 * h)
    verdict = "passes" if gradcheck(f, x, raise_exception=False) else "rejected"
    print(
        f"{name}: backward {back.item():.2f}, "
        f"difference {difference.item():.2f}, {verdict}"
    )


compare("right, float64", Cube.apply, torch.float64)
compare("wrong, float64", WrongCube.apply, torch.float64)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    compare("right, float32", Cube.apply, torch.float32)
print("warning:", str(caught[0].message).split(" or ")[0])
