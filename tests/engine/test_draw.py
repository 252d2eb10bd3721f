"""Random inputs are what their names say, and nothing more special."""

import numpy as np
import pytest

from snippets._engine.check import draws


@pytest.fixture(params=range(5))
def rng(request):
    return np.random.default_rng(request.param)


def test_probabilities_are_positive_and_sum_to_one(rng):
    p = draws.stochastic(rng, 6)
    assert p.min() > 0.02 and np.isclose(p.sum(), 1)


def test_matrices_have_their_property(rng):
    S, Q, P = draws.symmetric(rng, 4), draws.orthogonal(rng, 4), draws.positive_definite(rng, 4)
    assert np.allclose(S, S.T) and np.allclose(Q.T @ Q, np.eye(4)) and np.allclose(P, P.T)
    assert np.linalg.eigvalsh(P).min() > 0.5 and np.linalg.cond(P) < 30


def test_rank_and_gaps(rng):
    A = draws.of_rank(rng, 5, 4, 2)
    s = np.linalg.svd(A)[1]
    assert np.linalg.matrix_rank(A) == 2 and s[0] > 1.19 * s[1]


def test_diagonalisable_matrices_are_not_symmetric_and_have_real_eigenvalues(rng):
    A = draws.diagonalisable(rng, 3)
    w = np.linalg.eigvals(A)
    assert np.allclose(np.imag(w), 0) and np.abs(np.subtract.outer(w, w) + np.eye(3)).min() > 0.09
    assert not np.allclose(A, A.T, atol=0.05)
