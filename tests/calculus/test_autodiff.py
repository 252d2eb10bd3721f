"""Checks of docs/calculus/autodiff.md: its formulas against the engine and PyTorch."""

import numpy as np
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.calculus.programs import engine, graph, pytorch_gradients


@equation("autodiff-neuron")
def test_neuron(holds, rng):
    w, x, c = rng.normal(size=3)
    W, X, C = engine.Value(w), engine.Value(x), engine.Value(c)
    holds(L=(((W * X + C).tanh() - 1) ** 2).data, w=w, x=x, c=c)


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
    a, k = rng.uniform(0.5, 2), rng.uniform(-3, 3)
    if rng.random() < 0.5:
        a, k = -a, float(rng.integers(-3, 4))
    assert np.allclose((engine.Value(a) ** k).rule(1.0), slopes(lambda t: t**k, a))
    holds(a=a, k=k)


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


@equation("autodiff-chain")
def test_chain(holds, rng):
    nodes, D, users, ours, theirs = graph(rng)
    g = pytorch_gradients(nodes, ours, theirs)
    holds(g=g, D=D, C={i + 1: sorted(u) for i, u in enumerate(users)}, each={"i": range(1, len(nodes))})


@equation("autodiff-shared")
def test_shared(holds, rng):
    a = rng.normal()
    holds(a=a, b=a**2, y=lambda a: a**2 + a**3)


@equation("autodiff-system")
def test_system(holds, rng):
    nodes, D, users, ours, theirs = graph(rng)
    assert np.array_equal(D, np.tril(D, -1))  # strictly triangular
    N = len(nodes)
    holds(g=pytorch_gradients(nodes, ours, theirs), D=D, e=list(np.eye(N)), N=N)


@equation("autodiff-nilpotent")
def test_nilpotent(holds, rng):
    nodes, D, *_ = graph(rng)
    holds(D=D, N=len(nodes))


equivalent("autodiff-nilpotent", r"2 D^N = 0", because="twice zero is zero")


@equation("autodiff-paths")
def test_paths(holds, rng):
    if rng.random() < 0.3:  # a chain, whose longest path has N - 1 edges
        v = engine.Value(0.3)
        t = torch.tensor(0.3, dtype=torch.float64, requires_grad=True)
        ours, theirs = [v], [t]
        for _ in range(4):
            ours, theirs = ours + [ours[-1].tanh()], theirs + [theirs[-1].tanh()]
        nodes = ours
        D = np.diag([v.rule(1.0)[0] for v in ours[1:]], -1)
    else:
        nodes, D, _, ours, theirs = graph(rng)
    N = len(nodes)
    holds(g=pytorch_gradients(nodes, ours, theirs), D=D, e=list(np.eye(N)), N=N)


equivalent(
    "autodiff-paths",
    r"g = \sum_{m=0}^{(N-1) + 1} (D^\top)^m e_N",
    because="no path has N edges, so the next power is zero",
)
equivalent(
    "autodiff-paths", r"g = \sum_{m=0}^{N+1} (D^\top)^m e_N", because="no path has N edges, so the next powers are zero"
)


@equation("shared-node-written-out")
def test_shared_node_written_out(holds, rng):
    a = rng.normal()
    b = a * a
    holds(a=a, y=b + a * b)
