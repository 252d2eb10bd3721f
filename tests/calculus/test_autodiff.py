"""Checks of docs/calculus/autodiff.md: its formulas against the engine and PyTorch."""

import math

import numpy as np
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.calculus.programs import engine


@equation("autodiff-neuron")
def test_neuron(holds, rng):
    w, x, c = rng.normal(size=3)
    W, X, C = engine.Value(w), engine.Value(x), engine.Value(c)
    L = ((torch.tanh(torch.tensor(w * x + c)) - 1) ** 2).item()
    assert math.isclose((((W * X + C).tanh() - 1) ** 2).data, L)
    holds(L=L, w=w, x=x, c=c)


def slopes(rule, *numbers):
    """PyTorch's derivative of an operation with respect to each operand."""
    xs = [torch.tensor(x, dtype=torch.float64, requires_grad=True) for x in numbers]
    return [g.item() for g in torch.autograd.grad(rule(*xs), xs)]


@equation("autodiff-rule-sum")
def test_rule_sum(holds, rng):
    a, b = rng.normal(size=2)
    assert (engine.Value(a) + engine.Value(b)).rule(1.0) == (1, 1)
    holds(a=a, b=b)


equivalent(
    "autodiff-rule-sum",
    r"\frac{\partial}{\partial a} (a + b) = 1, \qquad \frac{\partial}{\partial b} ( b) = 1",
    because="the slope in b does not depend on the other term",
)
equivalent(
    "autodiff-rule-sum",
    r"\frac{\partial}{\partial a} (a ) = 1, \qquad \frac{\partial}{\partial b} (a + b) = 1",
    because="the slope in a does not depend on the other term",
)
equivalent(
    "autodiff-rule-sum",
    r"\frac{\partial}{\partial a} (a - b) = 1, \qquad \frac{\partial}{\partial b} (a + b) = 1",
    because="the slope in a does not depend on the other term",
)
equivalent(
    "autodiff-rule-sum",
    r"\frac{\partial}{\partial b} (a + b) = 1, \qquad \frac{\partial}{\partial b} (a + b) = 1",
    because="both slopes are 1",
)
equivalent(
    "autodiff-rule-sum",
    r"\frac{\partial}{\partial a} (a + b) = 1, \qquad \frac{\partial}{\partial a} (a + b) = 1",
    because="both slopes are 1",
)


@equation("autodiff-rule-product")
def test_rule_product(holds, rng):
    a, b = rng.normal(size=2)
    assert np.allclose((engine.Value(a) * engine.Value(b)).rule(1.0), slopes(torch.mul, a, b))
    holds(a=a, b=b)


@equation("autodiff-rule-power")
def test_rule_power(holds, rng):
    a, k, whole = rng.uniform(0.3, 2), rng.uniform(-3, 3), float(rng.integers(-3, 4))
    for base, exponent in ((a, k), (-a, whole)):
        assert np.allclose((engine.Value(base) ** exponent).rule(1.0), slopes(lambda t, k=exponent: t**k, base))
    holds(a=a, k=k)
    holds.fails(outside="a > 0", a=-a, k=0.5)


@equation("autodiff-rule-exp-tanh")
def test_rule_exp_tanh(holds, rng):
    a = rng.normal()
    assert np.allclose(engine.Value(a).exp().rule(1.0), slopes(torch.exp, a))
    assert np.allclose(engine.Value(a).tanh().rule(1.0), slopes(torch.tanh, a))
    holds(a=a)


@equation("autodiff-relu")
def test_relu(holds, rng):
    a = rng.normal()
    holds(a=a, ReLU=lambda a: torch.relu(torch.tensor(float(a), dtype=torch.float64)).item())


@equation("autodiff-rule-relu")
def test_rule_relu(holds, rng):
    a = rng.choice([-1, 1]) * rng.uniform(0.2, 2)
    assert np.allclose(engine.Value(a).relu().rule(1.0), slopes(torch.relu, a))
    holds(a=a, ReLU=lambda a: max(float(a), 0.0))


@equation("autodiff-derived")
def test_derived(holds, rng):
    a, b = rng.normal(), rng.uniform(0.5, 2) * rng.choice([-1, 1])
    holds(a=a, b=b)
    holds.fails(outside=r"b \ne 0", a=a, b=0.0)


@equation("autodiff-quotient")
def test_quotient(holds, rng):
    a, b = rng.normal(), rng.uniform(0.5, 2) * rng.choice([-1, 1])
    holds(a=a, b=b)


equivalent("autodiff-quotient", given=r"without $b \ne 0$", because="a / 0 has no value")


@equation("autodiff-cosine")
def test_cosine(holds, rng):
    a = rng.normal()
    assert np.isclose(slopes(torch.sin, a)[0], np.cos(a))
    holds(a=a)
