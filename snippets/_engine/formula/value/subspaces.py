"""Linear subspaces: kernel, span, dimension."""

import numpy as np

from snippets._engine.formula.value import algebra
from snippets._engine.formula.value.algebra import Value


class Subspace:
    """A linear subspace, by an orthonormal basis in columns."""

    def __init__(self, basis: np.ndarray):
        self.basis = basis


def kernel(a: Value) -> Subspace:
    from scipy.linalg import null_space

    return Subspace(null_space(a))


def span(*vectors: Value) -> Subspace:
    from scipy.linalg import orth

    return Subspace(orth(np.column_stack(vectors)))


def dimension(x: Value) -> int:
    if isinstance(x, Subspace):
        return x.basis.shape[1]
    if algebra.is_array(x) and x.ndim == 1:
        return x.size
    raise ValueError(f"the dimension of {algebra.shape(x)} has no meaning here")
