"""Inverses, powers and norms of matrices, and block matrices."""

from typing import Any

import numpy as np

from snippets._engine.formula.value.algebra import Eye, Value, divide, is_array, is_scalar, is_zero, shape


def square(a: Value, what: str) -> np.ndarray:
    if not is_array(a) or a.ndim != 2 or a.shape[0] != a.shape[1]:
        raise ValueError(f"{what} needs a square matrix, not {shape(a)}")
    return a


def determinant(a: Value) -> Value:
    return 1.0 if isinstance(a, Eye) and a.scale == 1 else np.linalg.det(square(a, "a determinant"))


def trace(a: Value) -> Value:
    return np.trace(square(a, "a trace"))


def rank(a: Value) -> Value:
    if not is_array(a):
        raise ValueError(f"a rank needs a matrix, not {shape(a)}")
    return np.linalg.matrix_rank(a if a.ndim == 2 else a[:, None])


def diagonal(*args: Value) -> np.ndarray:
    """The diagonal matrix of a vector or of several numbers, the diagonal of a matrix."""
    if len(args) > 1 or is_scalar(args[0]):
        return np.diag(np.array(args))
    if not is_array(args[0]) or args[0].ndim > 2:
        raise ValueError(f"diag of {shape(args[0])} has no meaning here")
    return np.diag(args[0])


def stacked(a: np.ndarray) -> np.ndarray:
    """The columns of a matrix, one below the other."""
    return a.reshape(-1, order="F")


def inverse(a: Value) -> Value:
    if is_scalar(a):
        return divide(1, a)
    if isinstance(a, Eye):
        return Eye(divide(1, a.scale))
    a = square(a, "an inverse")
    if np.linalg.cond(a) > 1e12:
        raise ValueError("this matrix has no inverse (its condition number is over 1e12)")
    return np.linalg.inv(a)


def power(a: Value, n: Value) -> Value:
    """Scalars to any power, square matrices to whole ones, symmetric positive matrices to real ones."""
    if is_array(n):
        if is_scalar(a) and abs(a - np.e) < 1e-15 and n.ndim == 2:
            from scipy.linalg import expm

            return expm(square(n, "the exponential"))
        raise ValueError(f"{shape(n)} as an exponent has no meaning here")
    if isinstance(a, Eye):
        return Eye(a.scale**n)
    if is_scalar(a):
        if a == 0 and (n.real < 0):
            raise ValueError("a negative power of zero")
        if not isinstance(a, complex) and a < 0 and n != int(n):
            raise ValueError("a fractional power of a negative number")
        return a**n
    a = square(a, r"a power (elementwise, write x \odot x)")
    if n == int(n):
        return np.linalg.matrix_power(inverse(a) if n < 0 else a, abs(int(n)))
    if not np.allclose(a, a.T, rtol=1e-10):
        raise ValueError("a fractional power of a matrix that is not symmetric")
    w, Q = np.linalg.eigh(a)
    if w[0] < -1e-9 * abs(w[-1]) or n < 0 and w[0] <= 1e-12 * abs(w[-1]):
        raise ValueError("a fractional power of a matrix that is not positive definite")
    return Q * np.maximum(w, 0) ** n @ Q.T


ORDERS: dict[Any, Any] = {"F": "fro", "*": "nuc", "op": 2}  # the norms of a matrix as NumPy calls them


def norm(a: Value, kind: str | float | None = None) -> float:
    """`kind` is None (Euclidean), a number p, inf, "F", "*" (nuclear) or "op"."""
    if is_scalar(a):
        return abs(a)
    if not is_array(a) or a.ndim > 2:
        raise ValueError(f"the norm of {shape(a)} has no meaning here")
    vector = a.ndim == 1 or 1 in a.shape
    if vector:
        if isinstance(kind, str):
            raise ValueError(f"the {kind} norm needs a matrix, not {shape(a)}")
        if kind == 0:
            return float(np.count_nonzero(a))
        return float(np.linalg.norm(a.reshape(-1), 2 if kind is None else kind))
    if kind is None:
        raise ValueError(r"which norm of a matrix? Write \|A\|_F or \|A\|_2")
    return float(np.linalg.norm(a, ORDERS.get(kind, kind)))


def blocks(rows: list[list]) -> np.ndarray:
    """A block matrix: vectors are columns; 0 and I take their size from the blocks beside and above them.

    Raises:
        ValueError: the size of a 0 or I is not determined, or the blocks do not fit.
    """
    rows = [[_block(e) for e in row] for row in rows]
    heights = [_one({e.shape[0] for e in row if is_array(e)}) for row in rows]
    widths = [_one({row[j].shape[1] for row in rows if is_array(row[j])}) for j in range(len(rows[0]))]
    for i, row in enumerate(rows):
        for j, e in enumerate(row):
            if isinstance(e, Eye):
                heights[i] = widths[j] = heights[i] or widths[j]
    for i, row in enumerate(rows):
        for j, e in enumerate(row):
            height, width = heights[i], widths[j]
            if is_array(e):
                continue
            if not (height and width):
                raise ValueError(
                    "the size of a 0 or I in this matrix is not determined; bind a block of the right shape"
                )
            if isinstance(e, Eye) and height != width:
                raise ValueError(f"I stands where a block of {height} by {width} belongs")
            row[j] = e.of(height) if isinstance(e, Eye) else np.zeros((height, width))
    value = np.block(rows)
    return value[:, 0] if value.shape[1] == 1 and value.shape[0] > 1 else value


def _block(e: Value) -> Value:
    if is_zero(e) or isinstance(e, Eye):
        return e
    if is_scalar(e):
        return np.array([[e]])
    if not is_array(e) or e.ndim > 2:
        raise ValueError(f"{shape(e)} is no block of a matrix")
    return e[:, None] if e.ndim == 1 else e


def _one(sizes: set[int]) -> int | None:
    if len(sizes) > 1:
        raise ValueError(f"blocks of {' and '.join(map(str, sorted(sizes)))} in one row or column of blocks")
    return sizes.pop() if sizes else None
