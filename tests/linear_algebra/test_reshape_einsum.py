"""Checks of docs/linear_algebra/reshape_einsum.md."""

from snippets._engine.check.equation import equation


@equation("row-major")
def test_row_major(holds, rng):
    A = rng.normal(size=(3, 4))
    holds(a=A.ravel(), A=A, n=4, each={"i": range(1, 4), "j": range(1, 5)})


@equation("axes-permuted")
def test_axes_permuted(holds, rng):
    T = rng.normal(size=(2, 4, 3))
    holds(T=T, R=T.transpose(2, 0, 1), each={"i": range(1, 3), "j": range(1, 5), "k": range(1, 4)})


@equation("batched-product")
def test_batched_product(holds, rng):
    W, B = rng.normal(size=(2, 3, 4)), rng.normal(size=(2, 4, 2))
    holds(C=W @ B, W=W, B=B, n=4, each={"b": (1, 2), "i": (1, 2, 3), "j": (1, 2)})
