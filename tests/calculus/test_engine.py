"""Checks of docs/calculus/engine.md: the engine of the page against PyTorch."""

import ast
import math
import shutil
import subprocess
import sys

import numpy as np
import pytest
import torch

from snippets._engine.check.equation import equation
from snippets._engine.place import ROOT
from tests.calculus.programs import BINARY, ENGINE, UNARY, agree, engine, expression

SOURCE = ENGINE.read_text(encoding="utf-8")
EXPRESSIONS = 6000


def test_engine_agrees_with_pytorch_on_thousands_of_random_expressions():
    rng = np.random.default_rng(0)
    used, nodes, shared = set(), 0, 0
    for _ in range(EXPRESSIONS):
        ours, theirs, made = expression(rng)
        nodes += agree(ours, theirs)
        used |= {m[0] for m in made if m}
        uses = [k for m in made if m for k in m[1]]
        shared += len(uses) > len(set(uses))
    assert used == set(BINARY) | set(UNARY)
    assert nodes > 8 * EXPRESSIONS and shared > 0.9 * EXPRESSIONS


def test_random_expressions_see_a_wrong_rule(monkeypatch):
    wrong = lambda a: engine.Value(math.tanh(a.data), (a,), "tanh", lambda grad: (grad * (1 + math.tanh(a.data) ** 2),))
    monkeypatch.setattr(engine.Value, "tanh", wrong)
    rng = np.random.default_rng(0)
    with pytest.raises(AssertionError):
        for _ in range(200):
            agree(*expression(rng)[:2])


def test_leaves_accumulate_and_inner_nodes_do_not():
    a = engine.Value(3.0)
    b = a * a
    y = b + a * b
    y.backward()
    y.backward()
    assert (a.grad, b.grad, y.grad) == (66.0, 4.0, 1.0)
    a.backward()  # a leaf is its own output
    assert a.grad == 67.0


def test_a_deep_graph_is_no_problem():
    x = y = engine.Value(1.0)
    for _ in range(10_000):
        y = y + x
    y.backward()
    assert x.grad == 10_001


def test_what_would_give_wrong_gradients_is_refused():
    a = engine.Value(2.0)
    y = a * 3
    a.data = 5.0
    with pytest.raises(RuntimeError, match="changed"):
        y.backward()
    assert a.grad == 0.0  # refused before anything was added
    nan = engine.Value(math.nan)
    (nan * 2).backward()  # nan is not a change
    a.parents = (y,)
    with pytest.raises(ValueError, match="cycle"):
        y.backward()
    with pytest.raises(TypeError, match="exponent"):
        a ** engine.Value(2)
    zero = engine.Value(0.0)
    (zero**0).backward()
    assert zero.grad == 0.0
    with pytest.raises(ZeroDivisionError):
        1 / engine.Value(0.0)
    with pytest.raises(OverflowError):
        engine.Value(1000).exp()


def test_the_engine_is_imported_without_a_word(tmp_path):
    """Beside a program of the reader, far from the book: nothing printed, nothing drawn, only the standard library."""
    shutil.copy(ENGINE, tmp_path)
    program = (
        "import sys; from value import Layer, MLP, Module, Neuron, Value; "
        "print(Value(2) * 3 + 1, {'numpy', 'torch', 'matplotlib'} & set(sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert (ran.stdout, ran.stderr) == ("Value(7, grad=0) set()\n", "")


def by_pytorch(program, *numbers):
    """What a program of Values gives, and its gradients, from the engine and from PyTorch."""
    ours = [engine.Value(x) for x in numbers]
    theirs = [torch.tensor(x, dtype=torch.float64, requires_grad=True) for x in numbers]
    v, t = program(*ours), program(*theirs)
    v.backward()
    t.backward()
    return [v.data, *(x.grad for x in ours)], [t.item(), *(x.grad.item() for x in theirs)]


def rectified(a):
    """Numbers on the left and on the right of every operator, a shared node, ReLU on both of its sides."""
    u = 3 * a + 1 - a
    return (u.relu() + (-u).relu() * a) * u + 2 / (a * a + 1) - (4 - a) / 2


def augmented(a, b):
    """+=, -=, *= and /= make new nodes, also where the right side uses the left one."""
    s = a + b
    p = a * b
    s += s + 1
    s += 2 + s - a
    p -= p * 3 - (b - a).relu()
    p *= (a + b).relu() + b**2
    d = (s - p) ** 2
    d /= 4.0
    d += 5.0 / (d + 1)
    return d


@pytest.mark.parametrize(
    "program, numbers", [(rectified, (-4.0,)), (rectified, (2.5,)), (augmented, (-4.0, 2.0)), (augmented, (1.5, -0.5))]
)
def test_programs_in_the_manner_of_micrograd(program, numbers):
    ours, theirs = by_pytorch(program, *numbers)
    assert ours == pytest.approx(theirs, rel=1e-12)


def test_a_network_of_neurons_is_one_of_pytorch():
    rng = np.random.default_rng(3)
    ours = engine.MLP([3, 5, 4, 2], rng)
    theirs = torch.nn.Sequential(
        torch.nn.Linear(3, 5), torch.nn.Tanh(), torch.nn.Linear(5, 4), torch.nn.Tanh(), torch.nn.Linear(4, 2)
    ).double()
    for layer, linear in zip(ours.layers, theirs[::2], strict=True):
        for neuron in layer.neurons:
            neuron.c.data = rng.normal()
        with torch.no_grad():
            linear.weight.copy_(
                torch.tensor([[w.data for w in neuron.w] for neuron in layer.neurons], dtype=torch.float64)
            )
            linear.bias.copy_(torch.tensor([neuron.c.data for neuron in layer.neurons], dtype=torch.float64))
    x = rng.normal(size=3)
    y, y_torch = ours(x.tolist()), theirs(torch.tensor(x))
    assert [v.data for v in y] == pytest.approx(y_torch.tolist(), rel=1e-12)

    def gradients():
        return [p.grad for layer in ours.layers for neuron in layer.neurons for p in [*neuron.w, neuron.c]]

    (y[0] * y[1]).backward()
    (y_torch[0] * y_torch[1]).backward()
    expected = [
        g for layer in theirs[::2] for w, c in zip(layer.weight.grad, layer.bias.grad) for g in [*w.tolist(), c.item()]
    ]
    assert gradients() == pytest.approx(expected, rel=1e-10)
    assert [p.grad for p in ours.parameters()] == gradients()
    ours.zero_grad()
    assert set(gradients()) == {0.0}
    with pytest.raises(ValueError, match="argument"):  # three weights, two inputs
        ours([1.0, 2.0])


def definitions(source):
    """Name -> text of what a file defines: its functions and classes, and of the class Value each method."""
    found = {}
    for s in ast.parse(source).body:
        if isinstance(s, ast.ClassDef) and s.name == "Value":
            found |= {
                f"Value.{m.name}": ast.get_source_segment(source, m) for m in s.body if isinstance(m, ast.FunctionDef)
            }
        elif isinstance(s, (ast.FunctionDef, ast.ClassDef)):
            found[s.name] = ast.get_source_segment(source, s)
    return found


@pytest.mark.parametrize("file", sorted(p.name for p in (ROOT / "snippets/calculus").glob("value_*.py")))
def test_snippets_repeat_the_engine_word_for_word(file):
    """A snippet runs from an empty file, so it brings the parts of the engine it needs; they are the page's."""
    page, here = definitions(SOURCE), definitions((ROOT / "snippets/calculus" / file).read_text(encoding="utf-8"))
    common = page.keys() & here.keys()
    assert {"Value.__init__", "value"} <= common
    assert {name: here[name] for name in common} == {name: page[name] for name in common}
    assert not [name for name in here.keys() - common if name.startswith("Value.")]


@equation("autodiff-network")
def test_network(holds, rng):
    W, c, u, x = rng.normal(size=(8, 2)), rng.normal(size=8), rng.normal(size=8), rng.normal(size=2)
    layer, out = torch.nn.Linear(2, 8, dtype=torch.float64), torch.nn.Linear(8, 1, bias=False, dtype=torch.float64)
    with torch.no_grad():
        layer.weight.copy_(torch.tensor(W))
        layer.bias.copy_(torch.tensor(c))
        out.weight.copy_(torch.tensor(u)[None])
    network = torch.nn.Sequential(layer, torch.nn.Tanh(), out)
    holds(f=lambda x: network(torch.tensor(np.resize(np.ravel(x), 2))).item(), w=list(W), c=c, u=u, x=x)


@equation("autodiff-loss")
def test_loss(holds, rng):
    X, t, w = rng.normal(size=(6, 2)), rng.choice([-1.0, 1.0], size=6), rng.normal(size=2)
    f = lambda x: float(np.tanh(np.ravel(x) @ w))
    L = torch.nn.functional.mse_loss(torch.tensor(np.tanh(X @ w)), torch.tensor(t)).item()
    holds(L=L, f=f, X=X, t=t, n=6)


@equation("autodiff-step")
def test_step(holds, rng):
    A, theta, eta = rng.normal(size=(4, 3)), rng.normal(size=3), rng.uniform(0.01, 0.5)
    p = torch.tensor(theta, requires_grad=True)
    torch.tanh(torch.tensor(A) @ p).square().sum().backward()
    torch.optim.SGD([p], lr=eta).step()
    holds(
        theta_next=p.detach().numpy(), theta=theta, eta=eta, L=lambda theta: np.sum(np.tanh(A @ np.ravel(theta)) ** 2)
    )


@equation("autodiff-relu-identity")
def test_relu_identity(holds, rng):
    holds(x=rng.normal(), ReLU=lambda x: torch.relu(torch.tensor(float(x), dtype=torch.float64)).item())
