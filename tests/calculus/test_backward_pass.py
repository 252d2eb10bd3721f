"""Checks of docs/calculus/backward_pass.md: its formulas against the engine and PyTorch."""

import numpy as np
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.calculus.programs import engine, graph, pytorch_gradients, tape


@equation("autodiff-chain")
def test_chain(holds, rng):
    nodes, D, users, ours, theirs = graph(rng)
    g = pytorch_gradients(nodes, ours, theirs)
    holds(
        g=g,
        D=D,
        C={i + 1: sorted(u) for i, u in enumerate(users)},
        each={"i": range(1, len(nodes))},
        given={"N": len(nodes)},
    )


@equation("autodiff-chain")
def test_chain_by_torch(holds, rng):
    """The same without the engine, for whoever runs it from an empty file; so below."""
    D, users, g = tape(rng)
    N = len(D)
    holds(g=g, D=D, C=users, each={"i": range(1, N)}, given={"N": N})
    holds.fails(outside="i < N", g=g, D=D, C={**users, N: []}, i=N, given={"N": N})


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


@equation("autodiff-system")
def test_system_by_torch(holds, rng):
    D, _, g = tape(rng)
    holds(g=g, D=D, e=list(np.eye(len(D))), N=len(D))


@equation("autodiff-nilpotent")
def test_nilpotent(holds, rng):
    nodes, D, *_ = graph(rng)
    holds(outside=["strictly lower triangular"], D=D, N=len(nodes))


@equation("autodiff-nilpotent")
def test_nilpotent_by_torch(holds, rng):
    D, *_ = tape(rng)
    holds(D=D, N=len(D))


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
    e, cycle = list(np.eye(N)), D + np.diag(rng.uniform(0.5, 1, size=N))  # a node that uses itself
    holds.fails(outside="strictly lower triangular", g=np.linalg.solve(np.eye(N) - cycle.T, e[-1]), D=cycle, e=e, N=N)


@equation("autodiff-paths")
def test_paths_by_torch(holds, rng):
    D, _, g = tape(rng)
    holds(g=g, D=D, e=list(np.eye(len(D))), N=len(D))


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
