"""The formulas of docs/calculus/weight_gradient.md. Both gradients of each formula come from autograd, each by itself."""

import numpy as np
import torch

from snippets._engine.check.equation import equation


def layer(rng, n: int = 4, d: int = 3, q: int = 2) -> dict:
    """Inputs, weights and bias of a layer, and the gradients of a generic loss in all of them and in A."""
    X, W, b = rng.normal(size=(n, d)), rng.normal(size=(d, q)), rng.normal(size=q)
    C = torch.tensor(rng.normal(size=(n, q)))
    loss = lambda A: (C * torch.sin(A)).sum() + torch.exp(A[0] @ A[-1] / 4)  # mixes the samples, too
    through = lambda X, W, b: loss(X @ W + b)
    by_X, by_W, by_b = torch.func.grad(through, argnums=(0, 1, 2))(*map(torch.tensor, (X, W, b)))
    by_A = torch.func.grad(loss)(torch.tensor(X @ W + b))
    return {
        "X": X,
        "W": W,
        "by_X": by_X.numpy(),
        "by_W": by_W.numpy(),
        "by_b": by_b.numpy(),
        "by_A": by_A.numpy(),
        "n": n,
    }


def kink() -> dict:
    """L(A) = A_1^3 / (A_1^2 + A_2^2) at A = 0 has both partial derivatives, 1 and 0, and is not differentiable. Along
    A = (t, t), where one weight, bias or input moves both, it is t / 2."""
    loss = lambda a, b: a**3 / (a**2 + b**2)
    h = 1e-3
    by_A = np.array([[loss(h, 0) / h], [loss(0, h) / h]])
    return {"X": np.ones((2, 1)), "by_A": by_A, "along": loss(h, h) / h}


@equation("weight-gradient-entries")
def test_weight_gradient_entries(holds, rng):
    v, i, j = layer(rng), int(rng.integers(3)), int(rng.integers(2))
    holds(
        X=v["X"],
        n=v["n"],
        i=i + 1,
        bind={
            r"\frac{\partial L}{\partial W_{ij}}": v["by_W"][i, j],
            r"\frac{\partial L}{\partial A_{kj}}": lambda k: v["by_A"][k - 1, j],
        },
    )
    bent = kink()
    phrases = {
        r"\frac{\partial L}{\partial W_{ij}}": bent["along"],
        r"\frac{\partial L}{\partial A_{kj}}": lambda k: bent["by_A"][k - 1, 0],
    }
    holds.fails(outside="differentiable", X=bent["X"], n=2, i=1, bind=phrases)


@equation("weight-gradient")
def test_weight_gradient(holds, rng):
    v = layer(rng)
    holds(X=v["X"], bind={r"\frac{\partial L}{\partial W}": v["by_W"], r"\frac{\partial L}{\partial A}": v["by_A"]})
    bent = kink()
    phrases = {r"\frac{\partial L}{\partial W}": np.full((1, 1), bent["along"])}
    holds.fails(outside="differentiable", X=bent["X"], bind={**phrases, r"\frac{\partial L}{\partial A}": bent["by_A"]})


@equation("weight-gradient-outer")
def test_weight_gradient_outer(holds, rng):
    v = layer(rng)
    holds(x=list(v["X"]), g=list(v["by_A"]), n=v["n"], bind={r"\frac{\partial L}{\partial W}": v["by_W"]})
    bent = kink()
    phrases = {r"\frac{\partial L}{\partial W}": np.full((1, 1), bent["along"])}
    holds.fails(outside="differentiable", x=list(bent["X"]), g=list(bent["by_A"]), n=2, bind=phrases)


@equation("bias-gradient")
def test_bias_gradient(holds, rng):
    v = layer(rng)
    holds(
        bind={
            r"\frac{\partial L}{\partial b}": v["by_b"],
            r"\frac{\partial L}{\partial A}": v["by_A"],
            r"\mathbf{1}": np.ones(v["n"]),
        }
    )
    bent = kink()
    phrases = {r"\frac{\partial L}{\partial b}": np.full(1, bent["along"]), r"\mathbf{1}": np.ones(2)}
    holds.fails(outside="differentiable", bind={**phrases, r"\frac{\partial L}{\partial A}": bent["by_A"]})


@equation("input-gradient")
def test_input_gradient(holds, rng):
    v = layer(rng)
    holds(W=v["W"], bind={r"\frac{\partial L}{\partial X}": v["by_X"], r"\frac{\partial L}{\partial A}": v["by_A"]})
    bent = kink()  # one sample with one input, two units
    phrases = {r"\frac{\partial L}{\partial X}": np.full((1, 1), bent["along"])}
    phrases[r"\frac{\partial L}{\partial A}"] = bent["by_A"].T
    holds.fails(outside="differentiable", W=np.ones((1, 2)), bind=phrases)


@equation("weight-gradient-column")
def test_weight_gradient_column(holds, rng):
    W, x, c = rng.normal(size=(2, 3)), rng.normal(size=3), torch.tensor(rng.normal(size=2))
    loss = lambda a: (c * torch.sin(a)).sum() + torch.exp(a[0] * a[1] / 4)
    by_W = torch.func.grad(lambda W: loss(W @ torch.tensor(x)))(torch.tensor(W)).numpy()
    by_a = torch.func.grad(loss)(torch.tensor(W @ x)).numpy()
    holds(x=x, bind={r"\frac{\partial L}{\partial W}": by_W, r"\frac{\partial L}{\partial a}": by_a})


@equation("activation-gradient")
def test_activation_gradient(holds, rng):
    A, C = rng.normal(size=(4, 2)), torch.tensor(rng.normal(size=(4, 2)))
    loss = lambda H: (C * torch.sin(3 * H)).sum() + torch.exp(H[0] @ H[-1])
    by_A = torch.func.grad(lambda A: loss(torch.tanh(A)))(torch.tensor(A)).numpy()
    by_H = torch.func.grad(loss)(torch.tanh(torch.tensor(A))).numpy()
    slope = 1 / np.cosh(A) ** 2
    holds(
        bind={r"\frac{\partial L}{\partial A}": by_A, r"\frac{\partial L}{\partial H}": by_H, r"\phi'(A)": slope},
        given={"phi": np.tanh, "A": A},
    )
    corner = {r"\frac{\partial L}{\partial A}": np.ones((2, 2)), r"\frac{\partial L}{\partial H}": np.ones((2, 2))}
    at_zero = {
        "phi": np.abs,
        "A": np.zeros((2, 2)),
    }  # to the right the sum rises by one, and PyTorch's slope there is 0
    holds.fails(outside="differentiable", bind={**corner, r"\phi'(A)": np.zeros((2, 2))}, given=at_zero)


@equation("weight-gradient-rank")
def test_weight_gradient_rank(holds, rng):
    n = int(rng.integers(1, 4))
    v = layer(rng, n, 5, 4) if rng.random() < 0.5 else layer(rng, n, 2, 5)
    holds(X=v["X"], n=n, bind={r"\frac{\partial L}{\partial A}": v["by_A"]}, tight=True)
