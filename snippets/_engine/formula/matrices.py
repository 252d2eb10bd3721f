"""Inverses, powers and norms of matrices, and block matrices."""
import numpy as np
import scipy.linalg

from snippets._engine.formula.algebra import Eye, divide, is_array, is_scalar, is_zero, shape


def square(a, what: str) -> np.ndarray:
    if not is_array(a) or a.ndim != 2 or a.shape[0] != a.shape[1]:
        raise ValueError(f"{what} needs a square matrix, not {shape(a)}")
    return a


def inverse(a):
    if is_scalar(a):
        return divide(1, a)
    if isinstance(a, Eye):
        return Eye(divide(1, a.scale))
    a = square(a, "an inverse")
    if np.linalg.cond(a) > 1e12:
        raise ValueError("this matrix has no inverse (its condition number is over 1e12)")
    return np.linalg.inv(a)


def power(a, n):
    """Scalars to any power, square matrices to whole ones, symmetric positive matrices to real ones."""
    if is_array(n):
        if is_scalar(a) and abs(a - np.e) < 1e-15 and n.ndim == 2:
            return scipy.linalg.expm(square(n, "the exponential"))
        raise ValueError(f"{shape(n)} as an exponent has no meaning here")
    if isinstance(a, Eye):
        return Eye(a.scale ** n)
    if is_scalar(a):
        if a == 0 and (n.real < 0):
            raise ValueError("a negative power of zero")
        if not isinstance(a, complex) and a < 0 and n != int(n):
            raise ValueError("a fractional power of a negative number")
        return a ** n
    a = square(a, r"a power (elementwise, write x \odot x)")
    if n == int(n):
        return np.linalg.matrix_power(inverse(a) if n < 0 else a, abs(int(n)))
    if not np.allclose(a, a.T, rtol=1e-10):
        raise ValueError("a fractional power of a matrix that is not symmetric")
    w, Q = np.linalg.eigh(a)
    if w[0] < -1e-9 * abs(w[-1]) or n < 0 and w[0] <= 1e-12 * abs(w[-1]):
        raise ValueError("a fractional power of a matrix that is not positive definite")
    return Q * np.maximum(w, 0) ** n @ Q.T


def norm(a, kind=None) -> float:
    """`kind` is None (Euclidean), a number p, inf, "F", "*" (nuclear) or "op"."""
    if is_scalar(a):
        return abs(a)
    if not is_array(a) or a.ndim > 2:
        raise ValueError(f"the norm of {shape(a)} has no meaning here")
    vector = a.ndim == 1 or 1 in a.shape
    if vector:
        if kind in ("F", "*", "op"):
            raise ValueError(f"the {kind} norm needs a matrix, not {shape(a)}")
        if kind == 0:
            return float(np.count_nonzero(a))
        return float(np.linalg.norm(a.reshape(-1), 2 if kind is None else kind))
    if kind is None:
        raise ValueError(r"which norm of a matrix? Write \|A\|_F or \|A\|_2")
    return float(np.linalg.norm(a, {"F": "fro", "*": "nuc", "op": 2}.get(kind, kind)))


def blocks(rows: list[list]) -> np.ndarray:
    """A block matrix: vectors are columns; 0 and I take the size of their row and column of blocks."""
    rows = [[e[:, None] if is_array(e) and e.ndim == 1 else e for e in row] for row in rows]
    sized = lambda e: is_array(e) and e.ndim == 2
    heights = [next((e.shape[0] for e in row if sized(e)), 1) for row in rows]
    widths = [next((row[j].shape[1] for row in rows if sized(row[j])), 1) for j in range(len(rows[0]))]
    if any(isinstance(e, Eye) and heights[i] == 1 != widths[j] for i, row in enumerate(rows) for j, e in enumerate(row)):
        heights = [widths[i] if isinstance(rows[i][i], Eye) else h for i, h in enumerate(heights)]
    for i, row in enumerate(rows):
        for j, e in enumerate(row):
            if is_zero(e):
                row[j] = np.zeros((heights[i], widths[j]))
            elif isinstance(e, Eye) and heights[i] == widths[j]:
                row[j] = e.of(heights[i])
            elif is_scalar(e):
                row[j] = np.array([[e]])
            elif not sized(e):
                raise ValueError(f"{shape(e)} is no block of this matrix")
    value = np.block(rows)
    return value[:, 0] if value.shape[1] == 1 and value.shape[0] > 1 else value
