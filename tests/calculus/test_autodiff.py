"""Checks of docs/calculus/autodiff.md: the engine of the page against PyTorch, its formulas against both."""
import ast
import importlib.util
import math
import shutil
import subprocess
import sys

import numpy as np
import pytest
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.conftest import ROOT

ENGINE = ROOT / "snippets/calculus/value.py"
SOURCE = ENGINE.read_text(encoding="utf-8")
EXPRESSIONS = 6000


def imported():
    """The engine as a reader gets it: the file, imported."""
    spec = importlib.util.spec_from_file_location("value", ENGINE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


engine = imported()
BINARY = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b}
UNARY = {"neg": lambda a: -a, "exp": lambda a: a.exp(), "tanh": lambda a: a.tanh(), "log": lambda a: a.log(),
         "relu": lambda a: a.relu(),
         "square": lambda a: a ** 2, "cube": lambda a: a ** 3, "inverse": lambda a: a ** -1, "one": lambda a: a ** 0,
         "right": lambda a: 2.5 - a, "under": lambda a: 2.5 / a, "plus": lambda a: 1.5 + a, "times": lambda a: -0.7 * a,
         "minus": lambda a: a - 0.3, "half": lambda a: a / 2}


def expression(rng, binary_only=False):
    """Nodes of one random program, in the engine and in PyTorch; later operations use any earlier node."""
    start = rng.normal(size=rng.integers(1, 4))
    ours = [engine.Value(x) for x in start]
    theirs = [torch.tensor(x, dtype=torch.float64, requires_grad=True) for x in start]
    made = [None] * len(start)
    for _ in range(40):
        names = list(BINARY) if binary_only or rng.random() < 0.5 else list(UNARY)
        name, (i, j) = str(rng.choice(names)), rng.integers(len(ours), size=2)
        x = ours[i].data
        if (name in ("/",) and abs(ours[j].data) < 0.1 or name in ("inverse", "under") and abs(x) < 0.1
                or name == "relu" and abs(x) < 1e-6 or name == "exp" and x > 3 or name == "log" and x < 0.1):
            continue
        args = (i, j) if name in BINARY else (i,)
        rule = BINARY.get(name) or UNARY[name]
        v = rule(*(ours[k] for k in args))
        if abs(v.data) > 100:
            continue
        ours.append(v)
        theirs.append(rule(*(theirs[k] for k in args)))
        made.append((name, args))
        if len(ours) > 12:
            break
    return ours, theirs, made


def agree(ours, theirs) -> int:
    """Compare values and gradients of every node; how many."""
    for t in theirs:
        t.retain_grad()
    ours[-1].backward()
    theirs[-1].backward()
    for v, t in zip(ours, theirs, strict=True):
        grad = 0.0 if t.grad is None else t.grad.item()
        assert math.isclose(v.data, t.item(), rel_tol=1e-10, abs_tol=1e-12)
        assert math.isclose(v.grad, grad, rel_tol=1e-8, abs_tol=1e-8 * max(1, abs(grad)))
    return len(ours)


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
    a.backward()                                      # a leaf is its own output
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
    assert a.grad == 0.0                              # refused before anything was added
    nan = engine.Value(math.nan)
    (nan * 2).backward()                              # nan is not a change
    a.parents = (y,)
    with pytest.raises(ValueError, match="cycle"):
        y.backward()
    with pytest.raises(TypeError, match="exponent"):
        a ** engine.Value(2)
    zero = engine.Value(0.0)
    (zero ** 0).backward()
    assert zero.grad == 0.0
    with pytest.raises(ZeroDivisionError):
        1 / engine.Value(0.0)
    with pytest.raises(OverflowError):
        engine.Value(1000).exp()


def test_the_engine_is_imported_without_a_word(tmp_path):
    """Beside a program of the reader, far from the book: nothing printed, nothing drawn, only the standard library."""
    shutil.copy(ENGINE, tmp_path)
    program = ("import sys; from value import Layer, MLP, Module, Neuron, Value; "
               "print(Value(2) * 3 + 1, {'numpy', 'torch', 'matplotlib'} & set(sys.modules))")
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
    p *= (a + b).relu() + b ** 2
    d = (s - p) ** 2
    d /= 4.0
    d += 5.0 / (d + 1)
    return d


@pytest.mark.parametrize("program, numbers", [(rectified, (-4.0,)), (rectified, (2.5,)), (augmented, (-4.0, 2.0)),
                                              (augmented, (1.5, -0.5))])
def test_programs_in_the_manner_of_micrograd(program, numbers):
    ours, theirs = by_pytorch(program, *numbers)
    assert ours == pytest.approx(theirs, rel=1e-12)


def test_a_network_of_neurons_is_one_of_pytorch():
    rng = np.random.default_rng(3)
    ours = engine.MLP([3, 5, 4, 2], rng)
    theirs = torch.nn.Sequential(torch.nn.Linear(3, 5), torch.nn.Tanh(), torch.nn.Linear(5, 4), torch.nn.Tanh(),
                                 torch.nn.Linear(4, 2)).double()
    for layer, linear in zip(ours.layers, theirs[::2], strict=True):
        for neuron in layer.neurons:
            neuron.c.data = rng.normal()
        with torch.no_grad():
            linear.weight.copy_(torch.tensor([[w.data for w in neuron.w] for neuron in layer.neurons], dtype=torch.float64))
            linear.bias.copy_(torch.tensor([neuron.c.data for neuron in layer.neurons], dtype=torch.float64))
    x = rng.normal(size=3)
    y, y_torch = ours(x.tolist()), theirs(torch.tensor(x))
    assert [v.data for v in y] == pytest.approx(y_torch.tolist(), rel=1e-12)

    def gradients():
        return [p.grad for layer in ours.layers for neuron in layer.neurons for p in [*neuron.w, neuron.c]]

    (y[0] * y[1]).backward()
    (y_torch[0] * y_torch[1]).backward()
    expected = [g for layer in theirs[::2] for w, c in zip(layer.weight.grad, layer.bias.grad)
                for g in [*w.tolist(), c.item()]]
    assert gradients() == pytest.approx(expected, rel=1e-10)
    assert [p.grad for p in ours.parameters()] == gradients()
    ours.zero_grad()
    assert set(gradients()) == {0.0}
    with pytest.raises(ValueError, match="argument"):    # three weights, two inputs
        ours([1.0, 2.0])


def definitions(source):
    """Name -> text of what a file defines: its functions and classes, and of the class Value each method."""
    found = {}
    for s in ast.parse(source).body:
        if isinstance(s, ast.ClassDef) and s.name == "Value":
            found |= {f"Value.{m.name}": ast.get_source_segment(source, m) for m in s.body
                      if isinstance(m, ast.FunctionDef)}
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


def graph(rng, binary_only=False):
    """D, g and the users of a random program: slopes from the rules, gradients from PyTorch."""
    ours, theirs, made = expression(rng, binary_only)
    place = {v: i for i, v in enumerate(engine.order(ours[-1])[::-1])}
    nodes = list(place)
    D = np.zeros((len(nodes), len(nodes)))
    for v in nodes:
        for p, slope in zip(v.parents, v.rule(1.0)):
            D[place[v], place[p]] += slope
    users = [{j + 1 for j, v in enumerate(nodes) if p in v.parents} for p in nodes]
    return nodes, D, users, ours, theirs


def pytorch_gradients(nodes, ours, theirs):
    """dy/d(node) for the nodes that both sides have; helper nodes of derived operations by running the graph again."""
    for t in theirs:
        t.retain_grad()
    theirs[-1].backward()
    known = {v: 0.0 if t.grad is None else t.grad.item() for v, t in zip(ours, theirs)}
    return np.array([known[v] if v in known else moved(nodes, v) for v in nodes])


def moved(nodes, v):
    """PyTorch's derivative of the output with respect to the node v: the graph is run again from v on."""
    data, at = {}, torch.tensor(v.data, dtype=torch.float64, requires_grad=True)
    for u in nodes:
        start = torch.tensor(u.data, dtype=torch.float64)
        data[u] = at if u is v else again(u, [data[p] for p in u.parents]) if u.parents else start
    return torch.autograd.grad(data[nodes[-1]], at)[0].item()


def again(u, xs):
    if u.op.startswith("^"):
        return xs[0] ** float(u.op[1:])
    return {"+": torch.add, "×": torch.mul, "exp": torch.exp, "tanh": torch.tanh, "log": torch.log,
            "relu": torch.relu}[u.op](*xs)


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


equivalent("autodiff-rule-sum",
           r"\frac{\partial}{\partial a} (a + b) = 1, \qquad \frac{\partial}{\partial b} ( b) = 1",
           because="the slope in b does not depend on the other term")
equivalent("autodiff-rule-sum",
           r"\frac{\partial}{\partial a} (a ) = 1, \qquad \frac{\partial}{\partial b} (a + b) = 1",
           because="the slope in a does not depend on the other term")
equivalent("autodiff-rule-sum",
           r"\frac{\partial}{\partial a} (a - b) = 1, \qquad \frac{\partial}{\partial b} (a + b) = 1",
           because="the slope in a does not depend on the other term")
equivalent("autodiff-rule-sum",
           r"\frac{\partial}{\partial b} (a + b) = 1, \qquad \frac{\partial}{\partial b} (a + b) = 1",
           because="both slopes are 1")
equivalent("autodiff-rule-sum",
           r"\frac{\partial}{\partial a} (a + b) = 1, \qquad \frac{\partial}{\partial a} (a + b) = 1",
           because="both slopes are 1")


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
    assert np.allclose((engine.Value(a) ** k).rule(1.0), slopes(lambda t: t ** k, a))
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


equivalent("autodiff-rule-relu",
           r"\operatorname{ReLU}'(a) = \begin{cases} 1 & \text{if } a > 0 \\ 0 & \text{if } a < {1} \end{cases}",
           because="the first case that applies counts")


@equation("autodiff-derived")
def test_derived(holds, rng):
    a, b = rng.normal(), rng.uniform(0.5, 2) * rng.choice([-1, 1])
    holds(a=a, b=b)


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
    holds(a=a, b=a ** 2, y=lambda a: a ** 2 + a ** 3)


@equation("autodiff-system")
def test_system(holds, rng):
    nodes, D, users, ours, theirs = graph(rng)
    assert np.array_equal(D, np.tril(D, -1))          # strictly triangular
    N = len(nodes)
    holds(g=pytorch_gradients(nodes, ours, theirs), D=D, e=list(np.eye(N)), N=N)


@equation("autodiff-nilpotent")
def test_nilpotent(holds, rng):
    nodes, D, *_ = graph(rng)
    holds(D=D, N=len(nodes))


equivalent("autodiff-nilpotent",
           r"2 D^N = 0",
           because="twice zero is zero")


@equation("autodiff-paths")
def test_paths(holds, rng):
    if rng.random() < 0.3:                            # a chain, whose longest path has N - 1 edges
        v = x = engine.Value(0.3)
        t = s = torch.tensor(0.3, dtype=torch.float64, requires_grad=True)
        ours, theirs = [v], [t]
        for _ in range(4):
            ours, theirs = ours + [ours[-1].tanh()], theirs + [theirs[-1].tanh()]
        nodes = ours
        D = np.diag([v.rule(1.0)[0] for v in ours[1:]], -1)
    else:
        nodes, D, _, ours, theirs = graph(rng)
    N = len(nodes)
    holds(g=pytorch_gradients(nodes, ours, theirs), D=D, e=list(np.eye(N)), N=N)


equivalent("autodiff-paths",
           r"g = \sum_{m=0}^{{N-1} + 1} (D^\top)^m e_N",
           because="no path has N edges, so the next power is zero")
equivalent("autodiff-paths",
           r"g = \sum_{m=0}^{N+1} (D^\top)^m e_N",
           because="no path has N edges, so the next powers are zero")


@equation("autodiff-edges", draws=40)
def test_edges(holds, rng):
    nodes, *_ = graph(rng, binary_only=rng.random() < 0.5)
    holds(E=sum(len(v.parents) for v in nodes), N=len(nodes), N_0=sum(not v.parents for v in nodes), tight=True)


@equation("autodiff-jacobian-chain")
def test_jacobian_chain(holds, rng):
    W = [torch.tensor(rng.normal(size=shape)) for shape in [(4, 5), (3, 4), (2, 3)]]
    layers = [lambda x, M=M: torch.tanh(M @ x) for M in W]
    points = [torch.tensor(rng.normal(size=5))]
    for layer in layers:
        points.append(layer(points[-1]))
    J = [torch.func.jacfwd(layer)(x).numpy() for layer, x in zip(layers, points)]
    whole = torch.func.jacrev(lambda x: layers[2](layers[1](layers[0](x))))(points[0]).numpy()
    holds(J=whole, J_1=J[0], J_2=J[1], J_3=J[2])


def multiplications(shapes) -> int:
    """Multiply matrices of these shapes from the left, entry by entry, and count."""
    count, (rows, inner) = 0, shapes[0]
    for _, columns in shapes[1:]:
        for _ in range(rows):
            for _ in range(columns):
                for _ in range(inner):
                    count += 1
        inner = columns
    return count


@equation("autodiff-cost")
def test_cost(holds, rng):
    q = [int(k) for k in rng.integers(2, 7, size=rng.integers(3, 6))]
    shapes = [(m, n) for n, m in zip(q, q[1:])]       # J_1, J_2, …
    holds(R=multiplications(shapes[::-1]), F=multiplications([s[::-1] for s in shapes]), q=dict(enumerate(q)),
          M=len(q) - 1)


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
    holds(theta_next=p.detach().numpy(), theta=theta, eta=eta, L=lambda theta: np.sum(np.tanh(A @ np.ravel(theta)) ** 2))


@equation("autodiff-relu-identity")
def test_relu_identity(holds, rng):
    holds(x=rng.normal(), ReLU=lambda x: torch.relu(torch.tensor(float(x), dtype=torch.float64)).item())
