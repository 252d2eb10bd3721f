"""Checks of docs/linear_algebra/products.md."""

import numpy as np
import torch

from snippets._engine.check.equation import equation
from snippets._engine.check.mutate.equivalent import equivalent


def entries(m: int, n: int) -> dict:
    """Every pair of indices of an (m, n) matrix."""
    return {"i": range(1, m + 1), "j": range(1, n + 1)}


@equation("product-associative")
def test_product_associative(holds, rng):
    holds(A=rng.normal(size=(2, 3)), B=rng.normal(size=(3, 4)), C=rng.normal(size=(4, 5)))


@equation("product-distributive")
def test_product_distributive(holds, rng):
    B, D = rng.normal(size=(2, 3, 4))
    holds(A=rng.normal(size=(2, 3)), B=B, D=D, C=rng.normal(size=(4, 5)))


@equation("product-scalar")
def test_product_scalar(holds, rng):
    holds(A=rng.normal(size=(2, 3)), B=rng.normal(size=(3, 4)), c=rng.normal())


equivalent("product-scalar", r"c (AB) = (A c) B = A (cB)", because="a number may stand on either side")
equivalent("product-scalar", r"c (AB) = (cA) B = A (B c)", because="a number may stand on either side")


@equation("transpose-product")
def test_transpose_product(holds, rng):
    holds(A=rng.normal(size=(2, 3)), B=rng.normal(size=(3, 4)))


@equation("triple-product")
def test_triple_product(holds, rng):
    A, B, C = rng.normal(size=(2, 3)), rng.normal(size=(3, 4)), rng.normal(size=(4, 5))
    holds(A=A, B=B, C=C, n=3, p=4, each={"i": (1, 2), "j": (1, 5)})


@equation("transpose-product-entries")
def test_transpose_product_entries(holds, rng):
    holds(A=rng.normal(size=(2, 3)), B=rng.normal(size=(3, 4)), n=3, each=entries(4, 2))


@equation("product-not-commutative")
def test_product_not_commutative(holds):
    holds()


@equation("identity-entries")
def test_identity_entries(holds):
    holds(I=np.linalg.matrix_power([[0, 1, 0], [0, 0, 1], [1, 0, 0]], 3), each=entries(3, 3))  # a full turn of three


equivalent(
    "identity-entries",
    r"I_{j i} = \begin{cases} 1 & \text{if } i = j \\ 0 & \text{otherwise} \end{cases}",
    because="the identity is symmetric",
)


@equation("identity-product")
def test_identity_product(holds, rng):
    holds(A=rng.normal(size=(2, 3)))


@equation("diagonal-product")
def test_diagonal_product(holds, rng):
    holds(A=rng.normal(size=(3, 3)), s=rng.normal(size=3), each=entries(3, 3))


@equation("layer")
def test_layer(holds, rng):
    W, b, x = rng.normal(size=(2, 3)), rng.normal(size=2), rng.normal(size=3)
    y = torch.nn.functional.linear(*map(torch.tensor, (x, W, b)))
    holds(W=W, b=b, x=x, y=y.numpy())


@equation("layer-batch")
def test_layer_batch(holds, rng):
    W, b, X = rng.normal(size=(2, 3)), rng.normal(size=2), rng.normal(size=(4, 3))
    Y = torch.nn.functional.linear(*map(torch.tensor, (X, W, b)))
    holds(W=W, b=b, X=X, Y=Y.numpy(), ones=np.ones(4))


@equation("layers-collapse")
def test_layers_collapse(holds, rng):
    holds(
        W_1=rng.normal(size=(4, 3)),
        b_1=rng.normal(size=4),
        W_2=rng.normal(size=(2, 4)),
        b_2=rng.normal(size=2),
        x=rng.normal(size=3),
    )


@equation("square-of-sum")
def test_square_of_sum(holds, rng):
    A, B = rng.normal(size=(2, 3, 3))
    holds(A=A, B=B)
