"""The formulas of docs/calculus/differentiation_rules.md."""

import numpy as np
import scipy.special
import torch

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.calculus.pieces import autograd, pieces


def two(rng):
    f, g = pieces(rng), pieces(rng)
    return f, g, {"f": f["f"], "g": g["f"], "x": f["x"]}


def without_slope() -> list:
    """At 0 one of two functions has a vertical tangent: there no slope exists, whatever number stands for it."""
    line, steep = (lambda x: x + 2), (lambda x: np.cbrt(x) + 2)
    bound = {"x": 0.0, "bind": {r"f'(x)": 1.0, r"g'(x)": 1.0}}
    return [("f", {"f": steep, "g": line, **bound}), ("g", {"f": line, "g": steep, **bound})]


@equation("sum-rule")
def test_sum_rule(holds, rng):
    f, g, names = two(rng)
    a, b = rng.normal(size=2)
    holds(**names, a=a, b=b, bind={r"f'(x)": f["df"](f["x"]), r"g'(x)": g["df"](f["x"])})
    for name, values in without_slope():
        holds.fails(outside=f"differentiable ${name}$", a=a, b=b, **values)


@equation("product-rule")
def test_product_rule(holds, rng):
    f, g, names = two(rng)
    holds(**names, bind={r"f'(x)": f["df"](f["x"]), r"g'(x)": g["df"](f["x"])})
    for name, values in without_slope():
        holds.fails(outside=f"differentiable ${name}$", **values)


@equation("quotient-rule")
def test_quotient_rule(holds, rng):
    f, below, names = two(rng)
    sign = rng.choice([-1.0, 1.0])
    names["g"] = lambda x: sign * (below["f"](x) + 4)  # far from zero
    holds(**names, bind={r"f'(x)": f["df"](f["x"]), r"g'(x)": sign * below["df"](f["x"])})
    holds.fails(
        outside=r"g(x) \ne 0", f=np.exp, g=lambda x: x - 0.5, x=0.5, bind={r"f'(x)": np.exp(0.5), r"g'(x)": 1.0}
    )
    for name, values in without_slope():
        holds.fails(outside=f"differentiable ${name}$", **values)


@equation("chain-rule-one-variable")
def test_chain_rule_one_variable(holds, rng):
    a, _, g, names = rng.uniform(1, 3), *two(rng)
    x = names["x"]
    names["f"] = lambda u: np.sin(a * u)
    inner = g["f"](x)
    holds(**names, bind={r"f'(g(x))": a * np.cos(a * inner), r"g'(x)": g["df"](x)})
    corner = {"x": 0.0, "bind": {r"f'(g(x))": 1.0, r"g'(x)": 0.0}}
    holds.fails(outside=r"differentiable $g$", f=lambda u: u, g=abs, **corner)
    holds.fails(outside=r"differentiable $f$", f=abs, g=lambda x: x, **corner)


@equation("product-rule-steps")
def test_product_rule_steps(holds, rng):
    _, _, names = two(rng)
    holds(outside=[r"h \ne 0"], **names, h=rng.choice([-1, 1]) * rng.uniform(0.2, 0.6))


@equation("reciprocal-rule")
def test_reciprocal_rule(holds, rng):
    g, sign = pieces(rng), rng.choice([-1.0, 1.0])
    holds(g=lambda x: sign * (g["f"](x) + 4), x=g["x"], bind={r"g'(x)": sign * g["df"](g["x"])})
    holds.fails(outside=r"g(x) \ne 0", g=lambda x: x - 0.5, x=0.5, bind={r"g'(x)": 1.0})


@equation("chain-rule-steps")
def test_chain_rule_steps(holds, rng):
    p, x, h = pieces(rng), rng.uniform(0.3, 1.2), rng.uniform(0.1, 0.5)
    g = [lambda x: x**2 / 2, lambda x: 0.7 + 0 * x][rng.integers(2)]  # also where k = 0
    u = g(x)
    k = g(x + h) - u
    r = (p["f"](u + k) - p["f"](u)) / k - p["df"](u) if k else 0.0
    holds(f=p["f"], g=g, x=x, h=h, bind={r"f'(u)": p["df"](u), r"r(k)": r})


@equation("power-rule")
def test_power_rule(holds, rng):
    holds(p=rng.uniform(-3, 4), x=10 ** rng.uniform(-1, 0.3))
    holds.fails(outside="x > 0", p=0.5, x=-rng.uniform(0.5, 2))


@equation("whole-power-derivative")
def test_whole_power_derivative(holds, rng):
    k, x = int(rng.integers(-3, 5)), rng.choice([-1, 1]) * 10 ** rng.uniform(-1, 0.3)
    holds(k=k, x=x)
    holds.fails(outside=r"x \ne 0", k=-2, x=0.0)


@equation("root-derivative")
def test_root_derivative(holds, rng):
    holds(x=10 ** rng.uniform(-1, 0.6))
    holds.fails(outside="x > 0", x=-0.5)


@equation("reciprocal-derivative")
def test_reciprocal_derivative(holds, rng):
    holds(x=rng.choice([-1, 1]) * 10 ** rng.uniform(-1, 0.3))
    holds.fails(outside=r"x \ne 0", x=0.0)


@equation("exp-derivative")
def test_exp_derivative(holds, rng):
    holds(x=rng.uniform(-2, 2))


@equation("exp-rate-derivative")
def test_exp_rate_derivative(holds, rng):
    holds(x=rng.uniform(-1, 1), a=rng.choice([-1, 1]) * rng.uniform(0.5, 2))


@equation("base-derivative")
def test_base_derivative(holds, rng):
    holds(x=rng.uniform(-2, 2), b=rng.uniform(0.3, 5))


equivalent("base-derivative", given="without $b > 0$", because="log(b) has no value where b is 0 or negative")


@equation("log-derivative")
def test_log_derivative(holds, rng):
    holds(x=10 ** rng.uniform(-1, 0.6))
    holds.fails(outside="x > 0", x=-0.5)


@equation("sine-derivatives")
def test_sine_derivatives(holds, rng):
    holds(x=rng.uniform(-6, 6))


@equation("power-rule-steps")
def test_power_rule_steps(holds, rng):
    holds(p=rng.uniform(-3, 4), x=rng.uniform(0.5, 2))


@equation("exp-secant")
def test_exp_secant(holds, rng):
    holds(x=rng.normal(), h=rng.choice([-1, 1]) * rng.uniform(0.2, 1))


@equation("sigmoid-derivative")
def test_sigmoid_derivative(holds, rng):
    holds(sigma=scipy.special.expit, x=0.0 if rng.random() < 0.3 else rng.normal(0, 2), tight=True)


@equation("tanh-sigmoid")
def test_tanh_sigmoid(holds, rng):
    holds(sigma=scipy.special.expit, x=rng.normal())


@equation("tanh-derivative")
def test_tanh_derivative(holds, rng):
    holds(x=rng.normal())


@equation("relu-derivative")
def test_relu_derivative(holds, rng):
    x = rng.choice([-1, 1]) * rng.uniform(0.01, 2)
    holds(x=x, bind={r"\operatorname{ReLU}'(x)": autograd(torch.relu, x)})


@equation("relu-derivative")
def test_relu_derivative_by_secants(holds, rng):
    x = rng.choice([-1, 1]) * rng.uniform(0.01, 2)
    relu = lambda x: np.maximum(x, 0)
    holds(x=x, bind={r"\operatorname{ReLU}'(x)": (relu(x + x / 2) - relu(x)) / (x / 2)})


@equation("sigmoid-derivative-steps")
def test_sigmoid_derivative_steps(holds, rng):
    holds(x=rng.normal())


@equation("log-sigmoid-derivative")
def test_log_sigmoid_derivative(holds, rng):
    holds(sigma=scipy.special.expit, x=rng.normal(0, 2))


@equation("log-rate")
def test_log_rate(holds, rng):
    p = pieces(rng)
    x, height = p["x"], between(rng, 0, 4)
    holds(f=lambda u: height * np.exp(p["f"](u) - p["f"](x)), x=x, bind={r"f'(x)": height * p["df"](x)})
    holds.fails(outside="f(x) > 0", f=lambda u: p["f"](u) - p["f"](x) - height, x=x, bind={r"f'(x)": p["df"](x)})


@equation("softplus-derivative")
def test_softplus_derivative(holds, rng):
    holds(sigma=scipy.special.expit, x=rng.normal())


@equation("self-power-derivative")
def test_self_power_derivative(holds, rng):
    holds(x=rng.uniform(0.2, 2))


@equation("sigmoid-tanh")
def test_sigmoid_tanh(holds, rng):
    holds(sigma=scipy.special.expit, x=rng.normal())
