"""The formulas of docs/calculus/gradients.md."""

import numpy as np
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.calculus.landscapes import example, generic, unit


@equation("partial-derivative")
def test_partial_derivative(holds, rng):
    p = generic(rng)
    holds(
        f=p["f"],
        x=p["x"],
        e=list(np.eye(3)),
        each={"i": range(1, 4)},
        bind={r"\frac{\partial f}{\partial x_i}(x)": lambda i: p["grad"][i - 1]},
    )


@equation("partial-of-example")
def test_partial_of_example(holds, rng):
    holds(f=example, x=rng.normal(size=2))


@equation("ridge-diagonal")
def test_ridge_diagonal(holds, rng):
    holds(f=lambda x_1, x_2: np.sqrt(abs(x_1 * x_2)), h=rng.normal())


@equation("gradient-entries")
def test_gradient_entries(holds, rng):
    p = generic(rng)

    def alone(i):  # autograd of the function of one variable
        x, e = torch.tensor(p["x"]), torch.eye(3, dtype=torch.float64)[i - 1]
        return torch.func.grad(lambda h: p["f"](x + h * e, torch))(torch.tensor(0.0, dtype=torch.float64)).item()

    holds(each={"i": range(1, 4)}, bind={r"\nabla f(x)": p["grad"], r"\frac{\partial f}{\partial x_i}(x)": alone})


@equation("gradient-example")
def test_gradient_example(holds, rng):
    holds(f=example, x=rng.normal(size=2))


@equation("gradient-prediction")
def test_gradient_prediction(holds, rng):
    p = generic(rng)
    holds(f=p["f"], x=p["x"], v=1e-4 * unit(rng), bind={r"\nabla f(x)": p["grad"]}, tolerance=1e-6)


@equation("differentiable")
def test_differentiable(holds, rng):
    p, away = generic(rng), unit(rng)
    steps = [10.0**-k * (away + 0.5 * unit(rng)) for k in range(1, 7)]  # not along a line
    holds(f=p["f"], x=p["x"], bind={r"\nabla f(x)": p["grad"]}, each={"v": steps}, tolerance=1e-4)


REMAINDER = r"\frac{f(x + v) - f(x) - \nabla f(x)^\top v}"
equivalent("differentiable", "2 " + REMAINDER + r"{\|v\|} \to 0", because="a multiple of zero")
equivalent("differentiable", REMAINDER + r"{\|v\|_1} \to 0", because="the norms bound each other")
equivalent("differentiable", REMAINDER + r"{\|x\|} \to 0", because="the numerator goes to 0 by itself")


@equation("spiral-staircase")
def test_spiral_staircase(holds, rng):
    holds(f=lambda a, b: a * b / (a**2 + b**2), t=10 ** rng.uniform(-4, 1), phi=rng.uniform(0, 2 * np.pi))


equivalent("spiral-staircase", given="without $t > 0$", because="t cancels; at 0 the formula has no value")
