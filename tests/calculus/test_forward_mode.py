"""The formulas of docs/calculus/forward_mode.md."""

import runpy

import numpy as np
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from snippets._engine.place import ROOT
from tests.calculus.programs import graph


@equation("dual-unit")
def test_dual_unit(holds):
    """The matrix that shifts: it sends e_2 to e_1 and e_1 to 0."""
    holds(E=np.eye(2, k=1))


equivalent(
    "dual-unit", r"E = \begin{bmatrix} 0 & 1 \\ 0 & 0 \end{bmatrix}, \qquad E^{3} = 0", because="E times zero is zero"
)


@equation("dual-product")
def test_dual_product(holds, rng):
    a, b, p, q = rng.normal(size=4)
    holds(a=a, b=b, p=p, q=q, E=np.eye(2, k=1))
    holds.fails(outside="E^2 = 0", a=1.0, b=2.0, p=3.0, q=4.0, E=rng.normal(size=(2, 2)))


NUMBERS = "a number may stand on either side of a matrix"
for swapped in [
    r"(I a + p E) (b I + q E) = a b I + (a q + p b) E",
    r"(a I + E p) (b I + q E) = a b I + (a q + p b) E",
    r"(a I + p E) (I b + q E) = a b I + (a q + p b) E",
    r"(a I + p E) (b I + E q) = a b I + (a q + p b) E",
    r"(a I + p E) (b I + q E) = a I b + (a q + p b) E",
]:
    equivalent("dual-product", swapped, because=NUMBERS)
for swapped in [
    r"(a I + E)^k = I a^k + k a^{k-1} E",
    r"(a I + E)^k = a^k I + k E a^{k-1}",
    r"(I a + E)^k = a^k I + k a^{k-1} E",
]:
    equivalent("dual-power", swapped, because=NUMBERS)


@equation("dual-power")
def test_dual_power(holds, rng):
    """The slope by autograd, on top of the matrix power."""
    a, k = rng.uniform(0.5, 2) * rng.choice([-1, 1]), int(rng.integers(1, 6))
    slope = torch.func.grad(lambda t: t**k)(torch.tensor(a, dtype=torch.float64)).item()
    assert np.allclose(np.linalg.matrix_power(a * np.eye(2) + np.eye(2, k=1), k)[0], [a**k, slope])
    holds(a=a, k=k, E=np.eye(2, k=1))
    holds.not_needed(
        r"k \ge 1", because="for k = 0 both sides are I, and for k below 0, with a that is not 0, both are inverses"
    )
    holds.fails(outside="E^2 = 0", a=a, k=k + 1, E=rng.normal(size=(2, 2)))


@equation("dual-quotient")
def test_dual_quotient(holds, rng):
    a, p, q = rng.normal(size=3)
    b, E = rng.uniform(0.5, 2) * rng.choice([-1, 1]), np.eye(2, k=1)
    holds(a=a, p=p, b=b, q=q, E=E)
    holds.fails(outside="E^2 = 0", a=a, p=p, b=b, q=q, E=rng.normal(size=(2, 2)))
    holds.fails(outside=r"b \ne 0", a=a, p=p, b=0.0, q=q, E=E)


for swapped in [
    r"(I a + p E) (b I + q E)^{-1} = \frac{a}{b} I + \frac{p b - a q}{b^2} E",
    r"(a I + E p) (b I + q E)^{-1} = \frac{a}{b} I + \frac{p b - a q}{b^2} E",
    r"(a I + p E) (I b + q E)^{-1} = \frac{a}{b} I + \frac{p b - a q}{b^2} E",
    r"(a I + p E) (b I + E q)^{-1} = \frac{a}{b} I + \frac{p b - a q}{b^2} E",
]:
    equivalent("dual-quotient", swapped, because=NUMBERS)
for turned in [
    r"(a I^\top + p E) (b I + q E)^{-1} = \frac{a}{b} I + \frac{p b - a q}{b^2} E",
    r"(a I + p E) (b I^\top + q E)^{-1} = \frac{a}{b} I + \frac{p b - a q}{b^2} E",
    r"(a I + p E) (b I + q E)^{-1} = \frac{a}{b} I^\top + \frac{p b - a q}{b^2} E",
]:
    equivalent("dual-quotient", turned, because="the identity is symmetric")


def test_the_class_is_exact_on_random_polynomials():
    """Dual numbers of the page against PyTorch's forward mode, for sums and products of two inputs."""
    page = runpy.run_path(str(ROOT / "snippets/calculus/dual_numbers_numpy.py"))
    rng = np.random.default_rng(0)
    for _ in range(200):
        steps = [(int(rng.integers(2)), *map(int, rng.integers(i + 2, size=2))) for i in range(5)]

        def program(x, y):
            made = [x, y]
            for product, i, j in steps:
                made.append(made[i] * made[j] if product else made[i] + made[j] + 0.5)
            return made[-1]

        point, v = rng.uniform(-1, 1, size=2), rng.normal(size=2)
        value, slope = page["slope"](program, point, v)
        theirs = torch.func.jvp(program, tuple(map(torch.tensor, point)), tuple(map(torch.tensor, v)))
        assert np.allclose([value, slope], [t.item() for t in theirs])


def layer(rng, m: int = 3, d: int = 4):
    A, B = rng.normal(size=(m, d)), rng.normal(size=(m, d)) / 2
    fast = lambda x: np.sin(A @ x) + B @ (x * x)
    auto = lambda x: torch.sin(torch.tensor(A) @ x) + torch.tensor(B) @ (x * x)
    return fast, auto


@equation("forward-jvp")
def test_forward_jvp(holds, rng):
    """The Jacobian by reverse mode; the left side is a limit of differences."""
    (fast, auto), x = layer(rng), rng.normal(size=4)
    holds(f=fast, x=x, v=rng.normal(size=4), J=torch.func.jacrev(auto)(torch.tensor(x)).numpy())
    holds.fails(outside="differentiable", f=np.abs, x=np.zeros(3), v=np.ones(3), J=np.zeros((3, 3)))


@equation("forward-column")
def test_forward_column(holds, rng):
    J = rng.normal(size=(3, 4))
    holds(J=J, e=list(np.eye(4)), each={"j": range(1, 5)})


@equation("autodiff-edges", draws=40)
def test_edges(holds, rng):
    nodes, *_ = graph(rng, binary_only=rng.random() < 0.5)
    holds(K=sum(len(v.parents) for v in nodes), N=len(nodes), N_0=sum(not v.parents for v in nodes), tight=True)


@equation("autodiff-edges", draws=40)
def test_edges_by_torch(holds, rng):
    """The graph that PyTorch keeps of a random program."""
    nodes = [torch.tensor(x, requires_grad=True) for x in rng.normal(size=3)]
    for _ in range(6):
        a, b = (nodes[i] for i in rng.integers(len(nodes), size=2))
        nodes.append(torch.tanh(a) if rng.random() < 0.3 else a * b)
    reached, left = set(), [nodes[-1].grad_fn]
    while left:
        reached.add(node := left.pop())
        left += [used for used, _ in node.next_functions if used not in reached]
    edges = sum(len(node.next_functions) for node in reached)
    holds(K=edges, N=len(reached), N_0=sum(not node.next_functions for node in reached), tight=True)


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
    shapes = [(m, n) for n, m in zip(q, q[1:])]  # J_1, J_2, …
    holds(
        R=multiplications(shapes[::-1]),
        F=multiplications([s[::-1] for s in shapes]),
        q=dict(enumerate(q)),
        M=len(q) - 1,
    )
