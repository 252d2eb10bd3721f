"""The formulas of docs/linear_algebra/index.md."""
import numpy as np
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


def problem(rng, n: int = 7, k: int = 3, classes: int = 4) -> tuple[np.ndarray, ...]:
    """Z (n, k), W (classes, k), b (classes,) and one-hot targets Y (n, classes)."""
    return (rng.normal(size=(n, k)), rng.normal(size=(classes, k)), rng.normal(size=classes),
            np.eye(classes)[rng.integers(0, classes, size=n)])


def scores(Z: np.ndarray, W: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Sample by sample and class by class, shape (n, classes)."""
    return np.array([[sum(w * z for w, z in zip(weights, sample)) + bias for weights, bias in zip(W, b)] for sample in Z])


def loss(Z, W, b, Y) -> torch.Tensor:
    """Half the squared error of a sample, summed over its classes, averaged over samples."""
    predicted = torch.nn.functional.linear(torch.as_tensor(Z), W, torch.as_tensor(b))
    return torch.nn.functional.mse_loss(predicted, torch.as_tensor(Y)) * Y.shape[1] / 2


@equation("linear-scores")
def test_linear_scores(holds, rng):
    Z, W, b, Y = problem(rng)
    holds(Z=Z, W=W, b=b, ones=np.ones(7), Y_hat=scores(Z, W, b))


@equation("scores-loss")
def test_scores_loss(holds, rng):
    Z, W, b, Y = problem(rng)
    holds(Z=Z, W=W, b=b, Y=Y, ones=np.ones(7), n=7, L=lambda W: loss(Z, torch.as_tensor(W), b, Y).item())


@equation("scores-gradient")
def test_scores_gradient(holds, rng):
    Z, W, b, Y = problem(rng)
    point = torch.tensor(W, requires_grad=True)
    loss(Z, point, b, Y).backward()
    holds(bind={r"\nabla L(W)": point.grad.numpy()}, Z=Z, Y=Y, Y_hat=scores(Z, W, b), n=7)


@equation("scores-hessian")
def test_scores_hessian(holds, rng):
    Z, W, b, Y = problem(rng)
    row, W = int(rng.integers(0, 4)), torch.tensor(W)
    place = torch.zeros(4, 1, dtype=W.dtype)
    place[row] = 1
    second = torch.autograd.functional.hessian(lambda w: loss(Z, W + place * (w - W[row]), b, Y), W[row].clone())
    holds(H=second.numpy(), Z=Z, n=7)

equivalent("scores-hessian", r"H^\top = \frac{1}{n} Z^\top Z", because="a Hessian is symmetric")
