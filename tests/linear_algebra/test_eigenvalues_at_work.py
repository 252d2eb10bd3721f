"""Checks of docs/linear_algebra/eigenvalues_at_work.md."""

import numpy as np
import scipy.linalg
from scipy.sparse import csgraph

from snippets._engine.check.draws import positive
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


def graph(rng, n: int = 6) -> np.ndarray:
    """Weights of a connected graph: a ring and some chords, symmetric with zero diagonal."""
    W = np.triu(positive(rng, n, n) * (rng.random((n, n)) < 0.4), 1)
    for i in range(n):
        W[min(i, (i + 1) % n), max(i, (i + 1) % n)] = positive(rng)
    return W + W.T


for mutant in (r"x_{t+1} = x_t - H \eta x_t = (I - \eta H) x_t", r"x_{t+1} = x_t - \eta H x_t = (I - H \eta) x_t"):
    equivalent("gradient-descent-linear", mutant, because="a number may stand on either side of a matrix")


@equation("variance-along-eigenvector")
def test_variance_along_eigenvector(holds, rng):
    n = int(rng.choice([2, 9]))
    X = rng.normal(size=(n, 3)) @ (rng.normal(size=(3, 3)) * [1, 2, 3]) + rng.uniform(1, 4, size=3)
    lambda_, V = scipy.linalg.eigh(np.cov(X, rowvar=False))
    for j in range(3) if n > 3 else [2]:
        holds(X=X, x_bar=X.mean(axis=0), n=n, v=V[:, j], lambda_=lambda_[j], given={"C": np.cov(X, rowvar=False)})
    data = {"X": X, "x_bar": X.mean(axis=0), "n": n, "lambda_": lambda_[2], "given": {"C": np.cov(X, rowvar=False)}}
    one = {"X": X[:1], "x_bar": X[0], "n": 1, "lambda_": lambda_[2], "given": data["given"]}  # nothing by nothing
    holds.fails(outside=r"n \ge 2", v=V[:, 2], **one)
    holds.fails(outside=r"\|v\| = 1", v=2 * V[:, 2], **data)
    holds.fails(outside=r"C v = \lambda v", v=(V[:, 1] + V[:, 2]) / np.sqrt(2), **data)


@equation("graph-laplacian")
def test_graph_laplacian(holds, rng):
    W = graph(rng)
    holds(L=csgraph.laplacian(W), W=W, ones=np.ones(6))


for mutant in (
    r"L^\top = \diag(W \mathbf{1}) - W",
    r"L = \diag(W^\top \mathbf{1}) - W",
    r"L = \diag(W \mathbf{1}) - W^\top",
):
    equivalent("graph-laplacian", mutant, because="the weights of an undirected graph are symmetric, and so is L")


@equation("laplacian-quadratic-form")
def test_laplacian_quadratic_form(holds, rng):
    W, x = graph(rng), rng.normal(size=6)
    if rng.random() < 0.3:
        W[0] = W[:, 0] = 0  # a node without an edge
    laplacian = lambda W: {"L": np.diag(W.sum(axis=1)) - W, "W": W, "x": x, "n": 6}
    assert np.allclose(laplacian(W)["L"], csgraph.laplacian(W))
    holds(outside=["symmetric"], make=laplacian, W=W)


equivalent(
    "laplacian-quadratic-form",
    r"x^\top L^\top x = \frac{1}{2} \sum_{i=1}^{n} \sum_{j=1}^{n} W_{ij} (x_i - x_j)^2",
    because="a Laplacian is symmetric",
)
equivalent(
    "laplacian-quadratic-form",
    r"x^\top L x = \frac{1}{2} \sum_{i=1}^{n} \sum_{j=1}^{n} W_{j i} (x_i - x_j)^2",
    because="the weights of an undirected graph are symmetric",
)


@equation("laplacian-ones")
def test_laplacian_ones(holds, rng):
    holds(L=csgraph.laplacian(graph(rng)), ones=np.ones(6))
    holds.tacit("positive semidefinite $L$", because="it is the Laplacian D - W of a graph")


equivalent("laplacian-ones", r"2 L \mathbf{1} = 0", because="twice zero is zero")


@equation("fiedler-bound")
def test_fiedler_bound(holds, rng):
    W = graph(rng)
    kind = rng.random()
    if kind < 0.3:
        W[1:, 1:] = 0  # a star around the first node
        W[0, 1:] = W[1:, 0] = positive(rng, 5)
    elif kind < 0.5:
        W = rng.exponential() * (1 - np.eye(6))  # all nodes alike: one eigenvalue, five times
    L = csgraph.laplacian(W)
    lambda_, V = scipy.linalg.eigh(L)
    x = V[:, 1] * rng.normal() if rng.random() < 0.3 else rng.normal(size=6)
    i, j = (int(k) for k in rng.integers(1, 7, size=2))
    given = {"ones": np.ones(6), "W": W, "i": i, "j": j, "lambda_": lambda_, "n": 6}
    holds(L=L, x=x - x.mean(), lambda_2=lambda_[1], tight=True, given=given)
    holds.not_needed(r"\lambda_2 > 0", because="for a graph in several pieces the bound is 0")
    holds.fails(outside=r"\mathbf{1}^\top x = 0", L=L, x=np.ones(6), lambda_2=lambda_[1], given=given)
    turned = {**given, "lambda_": lambda_[::-1]}
    holds.fails(outside="ascending", L=L, x=V[:, 1], lambda_2=lambda_[-2], given=turned)
    given = {"ones": np.ones(3), "i": 1, "j": 2, "lambda_": np.array([0.0, 1.0, 5.0]), "n": 3}
    one_way = {"W": np.diag([5.0, 1.0], 1), "L": np.diag([5.0, 1.0, 0.0]) - np.diag([5.0, 1.0], 1)}
    known = {"L": one_way["L"], "x": np.array([1.0, 1.5, -2.5]), "lambda_2": 1.0}
    holds.fails(outside="symmetric", **known, given={**given, "W": one_way["W"]})
    W = np.array([[0.0, -1.0, 0.0], [-1.0, 0.0, 1.0], [0.0, 1.0, 0.0]])  # the first two repel each other
    L = csgraph.laplacian(W)
    lambda_, V = scipy.linalg.eigh(L)
    given = {**given, "W": W, "lambda_": lambda_}
    holds.fails(outside=r"W_{ij} \ge 0", L=L, x=V[:, 0], lambda_2=lambda_[1], given=given)


equivalent("fiedler-bound", r"x^\top L^\top x \ge \lambda_2 \|x\|^2", because="a Laplacian is symmetric")
