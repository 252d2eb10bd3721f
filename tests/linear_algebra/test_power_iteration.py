"""Checks of docs/linear_algebra/power_iteration.md."""

import networkx as nx
import numpy as np
import scipy.linalg

from snippets._engine.check.draws import between
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent
from tests.linear_algebra.pairs import built


def web(rng, n: int = 5) -> nx.DiGraph:
    """A ring with chords, so that every node leads somewhere; its cycles have no common period."""
    G = nx.DiGraph([(0, 2), *((j, (j + 1) % n) for j in range(n))])
    G.add_edges_from((j, i) for j in range(n) for i in range(n) if i != j and rng.random() < 0.4)
    return G


@equation("eigen-powers")
def test_eigen_powers(holds, rng):
    A, lambda_, V = built(rng, 3)
    holds(A=A, V=V, Lambda=np.diag(lambda_), each={"k": range(5)})
    J = np.array([[2.0, 1.0], [0.0, 2.0]])
    holds.fails(outside="diagonalisable", A=J, V=np.array([[1.0, 1.0], [0.0, 1e-16]]), Lambda=2 * np.eye(2), k=3)


@equation("matrix-exponential")
def test_matrix_exponential(holds, rng):
    A, lambda_, V = built(rng, 3)
    holds(A=A, V=V, Lambda=np.diag(lambda_))
    J = np.array([[2.0, 1.0], [0.0, 2.0]])
    holds.fails(outside="diagonalisable", A=J, V=np.array([[1.0, 1.0], [0.0, 1e-16]]), Lambda=2 * np.eye(2))


@equation("power-of-vector")
def test_power_of_vector(holds, rng):
    A, lambda_, V = built(rng, 3)
    c = rng.normal(size=3)
    holds(A=A, x_0=V @ c, c=c, lambda_=lambda_, v=list(V.T), n=3, each={"t": range(5)})


@equation("pagerank-matrix")
def test_pagerank_matrix(holds, rng):
    links, d, n = web(rng), rng.uniform(0.3, 0.9), 5
    M = np.array([[1 / links.out_degree(j) if links.has_edge(j, i) else 0.0 for j in range(n)] for i in range(n)])
    holds(G=nx.google_matrix(links, alpha=d, nodelist=range(n)).T, M=M, d=d, n=n, ones=np.ones(n))


equivalent(
    "pagerank-matrix",
    r"G = M d + \frac{1-d}{n} \mathbf{1} \mathbf{1}^\top",
    because="a number may stand on either side of a matrix",
)


@equation("pagerank")
def test_pagerank(holds, rng):
    links, d = web(rng), rng.uniform(0.04, 0.95)
    rank = nx.pagerank(links, alpha=d, tol=1e-14, max_iter=5000)
    G, x = nx.google_matrix(links, alpha=d, nodelist=range(5)).T, np.array([rank[i] for i in range(5)])
    given = {"d": d, "ones": np.ones(5)}
    holds(G=G, x=x, n=5, given=given)
    holds.fails(outside=r"\mathbf{1}^\top G = \mathbf{1}^\top", G=0.9 * G, x=x, n=5, given=given)
    for name in ("0 < d", "d < 1"):
        holds.not_needed(name, because="at the ends there is such an x, too; in between it is the only one")


def by_size(G) -> np.ndarray:
    """The eigenvalues of a matrix, the largest in absolute value first."""
    found = scipy.linalg.eigvals(G)
    return found[np.argsort(-np.abs(found))]


@equation("pagerank-gap")
def test_pagerank_gap(holds, rng):
    links, d = web(rng), between(rng, 0, 1)
    if rng.random() < 0.3:  # two webs without links between them: the slowest case
        links = nx.disjoint_union(links, web(rng, 3))
    M, G = (nx.google_matrix(links, alpha=share).T for share in (1, d))
    i, j = (int(page) for page in rng.integers(1, len(M) + 1, size=2))
    holds(lambda_=by_size(G), d=d, tight=True, given={"M": M, "ones": np.ones(len(M)), "i": i, "j": j})

    def jumping(M, d):
        n = len(M)
        given = {"M": M, "ones": np.ones(n), "i": 1, "j": 2}
        return {"lambda_": by_size(d * M + (1 - d) / n * np.ones((n, n))), "d": d, "given": given}

    holds.fails(outside=r"\mathbf{1}^\top M = \mathbf{1}^\top", **jumping(3 * np.eye(4), 0.5))
    holds.fails(outside=r"M_{ij} \ge 0", **jumping(np.array([[2.0, -1.0], [-1.0, 2.0]]), 0.5))
    holds.fails(outside="0 < d", **jumping(M, -0.5))
    holds.not_needed("d < 1", because="the bound holds for larger numbers, which are no probabilities")


@equation("fibonacci")
def test_fibonacci(holds, rng):
    numbers = [0, 1]
    while len(numbers) < 20:
        numbers.append(numbers[-1] + numbers[-2])
    k = int(rng.integers(0, 20))
    holds(F_k=float(numbers[k]), k=k)
