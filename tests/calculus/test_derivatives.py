"""The formulas of docs/calculus/derivatives.md."""

import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.calculus.pieces import autograd, pieces


@equation("derivative-definition")
def test_derivative_definition(holds, rng):
    p = pieces(rng)
    holds(f=p["f"], x=p["x"], bind={r"f'(x)": p["df"](p["x"])})


@equation("square-secant")
def test_square_secant(holds, rng):
    holds(x=rng.normal(), h=rng.choice([-1, 1]) * rng.uniform(0.2, 2))


equivalent("square-secant", given=r"without $h \ne 0$", because="at 0 the formula has no value")


@equation("tangent-approximation")
def test_tangent_approximation(holds, rng):
    p, h = pieces(rng), rng.choice([-1, 1]) * 1e-3
    holds(f=p["f"], x=p["x"], h=h, bind={r"f'(x)": p["df"](p["x"])}, tolerance=1e-4)


@equation("derivative-linear")
def test_derivative_linear(holds, rng):
    p = pieces(rng)
    holds(f=p["f"], x=p["x"], bind={r"f'(x)": p["df"](p["x"])})


equivalent(
    "derivative-linear", r"2 \lim_{h \to 0} \frac{f(x + h) - f(x) - f'(x) h}{h} = 0", because="a multiple of zero"
)
equivalent(
    "derivative-linear",
    r"\lim_{h \to 0} \frac{f(x + h) - f(x) - f'(x) h}{x} = 0",
    because="the numerator goes to 0 by itself",
)


@equation("abs-secant")
def test_abs_secant(holds, rng):
    holds(h=rng.choice([-1, 1]) * rng.uniform(0.01, 2))


SIDES = (
    r"\begin{cases} 1 & \text{if } h > 0 \\ \text{undefined} & \text{if } h = 0 \\ -1 & \text{if } h < 0 \end{cases}"
)
equivalent("abs-secant", r"\frac{|0 - h| - |0|}{h} = " + SIDES, because="|-h| is |h|")
equivalent("abs-secant", r"\frac{|0 + h| + |0|}{h} = " + SIDES, because="|0| is 0")
equivalent("abs-secant", r"\frac{|0 + h| - \left(0\right)}{h} = " + SIDES, because="|0| is 0")
equivalent("abs-secant", r"\frac{{h}}{{|0 + h| - |0|}} = " + SIDES, because="1 and -1 are their own reciprocals")


@equation("abs-derivative")
def test_abs_derivative(holds, rng):
    holds(x=rng.choice([-1, 1]) * rng.uniform(0.1, 2))


equivalent("abs-derivative", given=r"without $x \ne 0$", because="at 0 the formula has no value")


@equation("relu-difference")
def test_relu_difference(holds, rng):
    holds(
        ReLU=lambda x: torch.relu(torch.tensor(x, dtype=torch.float64)).item(),
        x=rng.choice([-1, 0, 1]) * rng.uniform(0.1, 2),
    )


@equation("signed-square-derivative")
def test_signed_square_derivative(holds, rng):
    holds(x=rng.choice([-1, 1]) * rng.uniform(0.3, 2))


@equation("signed-square-derivative")
def test_signed_square_derivative_at_zero(holds):
    holds(x=0.0, bind={r"\frac{d}{dx} (x |x|)": autograd(lambda x: x * torch.abs(x), 0.0)})


@equation("wild-derivative")
def test_wild_derivative(holds, rng):
    holds(x=rng.choice([-1, 1]) * rng.uniform(0.15, 1))


equivalent("wild-derivative", given=r"without $x \ne 0$", because="at 0 the formula has no value")
