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


@equation("autodiff-relu-identity")
def test_relu_identity(holds, rng):
    holds(x=rng.normal(), ReLU=lambda x: torch.relu(torch.tensor(float(x), dtype=torch.float64)).item())
