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
        x, = ctx.saved_tensors
        return g * 3 * x**2                    # the gradient in x**3, times 3 x^2

class WrongCube(Cube):
    @staticmethod
    def backward(ctx, g):
        x, = ctx.saved_tensors
        return g * 2 * x**2

# %% demo
x = torch.tensor([0.5, -1.0, 2.0], dtype=torch.float64, requires_grad=True)
print("right, float64:", gradcheck(Cube.apply, x))
print("wrong, float64:", gradcheck(WrongCube.apply, x, raise_exception=False))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    x = x.detach().to(torch.float32).requires_grad_()
    print("right, float32:", gradcheck(Cube.apply, x, raise_exception=False))
print("warned of precision:", any("double precision" in str(w.message) for w in caught))
