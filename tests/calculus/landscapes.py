"""What the checks of gradients and of directions walk on: functions with their gradients, points, directions."""

import numpy as np
import torch


def field(rng, d: int = 3):
    """A function of d variables, as numpy and as torch see it, with mixed terms and no symmetry."""
    a, b, A = rng.uniform(0.5, 1.5, size=d), rng.normal(size=d), rng.normal(size=(d, d))

    def f(x, lib=np):
        cast = np.asarray if lib is np else torch.tensor
        return lib.exp(cast(a) * x / 3).sum() + lib.sin(cast(b) @ x) + x @ cast(A) @ x

    return f


def gradient(f, x: np.ndarray) -> np.ndarray:
    """By autograd."""
    return torch.func.grad(lambda x: f(x, torch))(torch.tensor(x)).numpy()


def generic(rng, d: int = 3) -> dict:
    f, x = field(rng, d), rng.uniform(0.3, 1.2, size=d)
    return {"f": f, "x": x, "grad": gradient(f, x)}


def unit(rng, d: int = 3) -> np.ndarray:
    u = rng.normal(size=d)
    return u / np.linalg.norm(u)


def example(x):
    return np.sin(x[0]) + x[1] ** 2 / 2
