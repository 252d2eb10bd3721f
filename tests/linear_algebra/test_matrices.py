"""Checks of docs/linear_algebra/matrices.md."""

import numpy as np

from snippets._engine.check.equation import equation


def product(A: np.ndarray, B: np.ndarray) -> np.ndarray:
    """The matrix product by its definition, without a matrix product."""
    return (A[:, :, None] * B[None]).sum(axis=1)


def entries(m: int, n: int) -> dict:
    """Every pair of indices of an (m, n) matrix."""
    return {"i": range(1, m + 1), "j": range(1, n + 1)}


@equation("matrix-product")
def test_matrix_product(holds, rng):
    holds(A=rng.normal(size=(2, 4)), B=rng.normal(size=(4, 3)), n=4, each=entries(2, 3))


@equation("product-entries")
def test_product_entries(holds, rng):
    A, B = rng.normal(size=(2, 4)), rng.normal(size=(4, 3))
    holds(A=A, B=B, bind={"(AB)": product(A, B)}, each=entries(2, 3))


@equation("product-columns")
def test_product_columns(holds, rng):
    A, B = rng.normal(size=(2, 4)), rng.normal(size=(4, 3))
    holds(A=A, B=B, bind={"(AB)": product(A, B)}, each={"j": range(1, 4)})


@equation("matrix-vector-columns")
def test_matrix_vector_columns(holds, rng):
    holds(A=rng.normal(size=(2, 4)), x=rng.normal(size=4), n=4)


@equation("product-rows")
def test_product_rows(holds, rng):
    A, B = rng.normal(size=(2, 4)), rng.normal(size=(4, 3))
    holds(A=A, B=B, bind={"(AB)": product(A, B)}, each={"i": range(1, 3)})


@equation("product-layers")
def test_product_layers(holds, rng):
    holds(A=rng.normal(size=(2, 4)), B=rng.normal(size=(4, 3)), n=4)
