"""Outside no_grad the update is refused, or makes a tensor that has no gradient."""

import warnings

import torch


def step(update):
    """Two steps with the given update; prints where they end."""
    x = torch.tensor(-1.0, requires_grad=True)
    try:
        for k in range(2):
            x.grad = None
            ((x - 2) ** 2).backward()
            x = update(x)
        print(f"  ok, x = {x:.4f}")
    except (RuntimeError, TypeError) as error:
        print(f"  step {k + 1}, {type(error).__name__}:")
        print("    " + str(error).split(".")[0])


def under_no_grad(change):
    def update(x):
        with torch.no_grad():
            return change(x)

    return update


def in_place(x):
    x -= 0.3 * x.grad
    return x


def rebind(x):
    return x - 0.3 * x.grad


# %% demo
warnings.simplefilter("ignore")  # "The .grad attribute of a Tensor ..."
for name, update in [("x -= eta * x.grad", in_place), ("x = x - eta * x.grad", rebind)]:
    print(name, "outside no_grad")
    step(update)
    print(name, "under no_grad")
    step(under_no_grad(update))
