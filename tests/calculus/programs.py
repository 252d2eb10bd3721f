"""Random programs in the engine of the book and in PyTorch, and their graphs."""

import importlib.util
import math

import numpy as np
import torch

from snippets._engine.place import ROOT

ENGINE = ROOT / "snippets/calculus/value.py"


def imported():
    """The engine as a reader gets it: the file, imported."""
    spec = importlib.util.spec_from_file_location("value", ENGINE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


engine = imported()
BINARY = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b}
UNARY = {
    "neg": lambda a: -a,
    "exp": lambda a: a.exp(),
    "tanh": lambda a: a.tanh(),
    "log": lambda a: a.log(),
    "relu": lambda a: a.relu(),
    "square": lambda a: a**2,
    "cube": lambda a: a**3,
    "inverse": lambda a: a**-1,
    "one": lambda a: a**0,
    "right": lambda a: 2.5 - a,
    "under": lambda a: 2.5 / a,
    "plus": lambda a: 1.5 + a,
    "times": lambda a: -0.7 * a,
    "minus": lambda a: a - 0.3,
    "half": lambda a: a / 2,
}


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
        if (
            name in ("/",)
            and abs(ours[j].data) < 0.1
            or name in ("inverse", "under")
            and abs(x) < 0.1
            or name == "relu"
            and abs(x) < 1e-6
            or name == "exp"
            and x > 3
            or name == "log"
            and x < 0.1
        ):
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


def tape(rng, steps=6):
    """A random program of products and tanh, or a chain, in PyTorch alone: the slopes D, each node's users, and g."""
    chain = rng.random() < 0.3
    start = rng.normal(size=1 if chain else rng.integers(1, 4))
    nodes = [torch.tensor(x, dtype=torch.float64, requires_grad=True) for x in start]
    D = np.zeros((len(nodes) + steps, len(nodes) + steps))
    users = {i + 1: set() for i in range(len(D))}
    for i in range(len(nodes), len(D)):
        j, k = (i - 1, i - 1) if chain else rng.integers(i, size=2)
        if chain or rng.random() < 0.3:
            nodes.append(torch.tanh(nodes[j]))
            D[i, j] = 1 - nodes[i].item() ** 2
            users[j + 1].add(i + 1)
        else:
            nodes.append(nodes[j] * nodes[k])
            D[i, j] += nodes[k].item()
            D[i, k] += nodes[j].item()
            users[j + 1].add(i + 1)
            users[k + 1].add(i + 1)
        nodes[i].retain_grad()
    nodes[-1].backward()
    return D, users, np.array([0.0 if n.grad is None else n.grad.item() for n in nodes])


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
    return {"+": torch.add, "×": torch.mul, "exp": torch.exp, "tanh": torch.tanh, "log": torch.log, "relu": torch.relu}[
        u.op
    ](*xs)
