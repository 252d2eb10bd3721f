"""Linear subspaces: kernel, span, dimension."""

import numpy as np
import scipy.linalg

from snippets._engine.formula.value import algebra


class Subspace:
    """A linear subspace, by an orthonormal basis in columns."""

    def __init__(self, basis: np.ndarray):
        self.basis = basis


def kernel(a) -> Subspace:
    return Subspace(scipy.linalg.null_space(a))


def span(*vectors) -> Subspace:
    return Subspace(scipy.linalg.orth(np.column_stack(vectors)))


def dimension(x) -> int:
    if isinstance(x, Subspace):
        return x.basis.shape[1]
    if algebra.is_array(x) and x.ndim == 1:
        return x.size
    raise ValueError(f"the dimension of {algebra.shape(x)} has no meaning here")
