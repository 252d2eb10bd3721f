"""Checks of docs/linear_algebra/rank.md."""

import numpy as np
import scipy.linalg

from snippets._engine.check.draws import of_rank
from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


@equation("rank-transpose")
def test_rank_transpose(holds, rng):
    A = of_rank(rng, 5, 4, int(rng.integers(1, 5)))
    pivots = np.abs(np.diag(scipy.linalg.qr(A, pivoting=True)[1])) > 1e-9  # counts independent columns
    holds(A=A, bind={r"\rank(A)": int(pivots.sum())})


@equation("rank-nullity")
def test_rank_nullity(holds, rng):
    m, n, r = [(5, 4, 2), (3, 6, 3), (4, 4, 3), (3, 5, 1)][rng.integers(4)]
    holds(A=of_rank(rng, m, n, r), n=n)


equivalent("rank-nullity", r"\rank(A^\top) + \dim(\ker(A)) = n", because="rank-transpose")


@equation("rank-product")
def test_rank_product(holds, rng):
    A, B = of_rank(rng, 5, 6, int(rng.integers(1, 6))), of_rank(rng, 6, 4, int(rng.integers(1, 5)))
    if rng.random() < 0.4:
        B = scipy.linalg.null_space(A)[:, :1] @ B[:1] + B @ np.diag([1, 0, 0, 0])  # A loses a part of B
    holds(A=A, B=B, tight=True)


for mutant in (
    r"\rank(AB) \le \max (\rank(A), \rank(B))",
    r"\rank(AB) \le \min(\rank(B), \rank(B))",
    r"\rank(AB) \le \min(\rank(A), \rank(A))",
):
    equivalent("rank-product", mutant, because="weaker")
for mutant in (r"\rank(AB) \le \min(\rank(A^\top), \rank(B))", r"\rank(AB) \le \min(\rank(A), \rank(B^\top))"):
    equivalent("rank-product", mutant, because="rank-transpose")


@equation("rank-factorisation")
def test_rank_factorisation(holds, rng):
    A = of_rank(rng, 5, 4, 2)
    C = A[:, [0, 2]]
    holds(A=A, C=C, K=np.linalg.lstsq(C, A)[0])


@equation("det-rank")
def test_det_rank(holds, rng):
    A = rng.normal(size=(3, 3))
    if rng.random() < 0.5:
        A[:, 2] = A[:, 0]  # elimination treats both alike: exactly zero
    holds(A=A, n=3)


for mutant in (
    r"2 \det(A) \ne 0 \iff \rank(A) = n",
    r"\det(A^\top) \ne 0 \iff \rank(A) = n",
    r"\det(A) \ne 0 \iff \rank(A^\top) = n",
):
    equivalent("det-rank", mutant, because="a multiple of zero is zero, and the transpose keeps det and rank")
