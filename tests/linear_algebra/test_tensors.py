"""Checks of docs/linear_algebra/tensors.md."""

import numpy as np

from snippets._engine.check.equation import equation


@equation("matrix-entry")
def test_matrix_entry(holds, rng):
    A = rng.normal(size=(3, 4))
    for i in range(3):
        for j in range(4):
            holds(A=A, i=i + 1, j=j + 1, e_i=np.eye(3)[i], e_j=np.eye(4)[j])


@equation("linear-prediction")
def test_linear_prediction(holds, rng):
    X, w, b = rng.normal(size=(5, 3)), rng.normal(size=3), rng.normal()
    holds(y_hat=X @ w + b, X=X, w=w, b=b, each={"i": range(1, 6)})  # the code of the page, all samples at once


@equation("tensor-size")
def test_tensor_size(holds, rng):
    shape = rng.integers(1, 6, size=rng.integers(1, 5))
    holds(N=np.zeros(shape).size, n=shape, K=len(shape))


@equation("axis-sum")
def test_axis_sum(holds, rng):
    X = rng.normal(size=(4, 3))
    holds(s=X.sum(axis=0), X=X, n=4, each={"j": range(1, 4)})
