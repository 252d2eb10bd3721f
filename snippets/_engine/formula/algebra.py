"""What the operations mean for numbers and arrays.

A vector is a column, whether its shape is (n,) or (n, 1); a row has the shape (1, n). Shapes must
fit as in mathematics: nothing is broadcast but the scalar 0 and the identity `I`, an `Eye`.
"""
from dataclasses import dataclass
from numbers import Number

import numpy as np
import scipy.linalg


@dataclass(frozen=True)
class Eye:
    """`scale` times the identity of whatever size fits."""
    scale: complex = 1.0

    def of(self, size: int) -> np.ndarray:
        return self.scale * np.eye(size)


def clean(value):
    """A value as the operations below want it: Python scalars, float or complex arrays."""
    if hasattr(value, "detach"):                       # a PyTorch tensor
        value = value.detach().cpu().numpy()
    if isinstance(value, np.generic) or isinstance(value, np.ndarray) and value.ndim == 0:
        return value.item()
    if isinstance(value, np.ndarray) and value.dtype.kind in "biu":
        return value.astype(float)
    return value


def is_scalar(value) -> bool:
    return isinstance(value, Number)


def is_array(value) -> bool:
    return isinstance(value, np.ndarray)


def is_zero(value) -> bool:
    return is_scalar(value) and value == 0


def shape(value) -> str:
    if is_array(value):
        return f"shape {value.shape}"
    return {Eye: "the identity", frozenset: "a set"}.get(type(value), "a scalar" if is_scalar(value) else f"a {type(value).__name__}")


def fit(a, b):
    """Both values as arrays of one shape, or both scalars; columns (n, 1) and vectors (n,) are the same.

    Raises:
        ValueError: the shapes differ.
    """
    a, b = (np.squeeze(v).item() if is_array(v) and v.size == 1 and is_scalar(w) else v for v, w in ((a, b), (b, a)))
    if isinstance(a, Eye) and isinstance(b, Eye):
        return a.scale, b.scale
    if isinstance(a, Eye):
        a = _fitting(a, b)
    if isinstance(b, Eye):
        b = _fitting(b, a)
    if is_zero(a) and is_array(b):
        a = np.zeros_like(b)
    if is_zero(b) and is_array(a):
        b = np.zeros_like(a)
    if is_array(a) and is_array(b) and a.shape != b.shape and _column(a) == _column(b):
        a, b = a.reshape(-1), b.reshape(-1)
    if not (is_scalar(a) and is_scalar(b) or is_array(a) and is_array(b) and a.shape == b.shape):
        raise ValueError(f"{shape(a)} does not fit {shape(b)}")
    return a, b


def _column(a: np.ndarray) -> tuple[int, ...]:
    return a.shape if a.ndim > 1 else (a.size, 1)


def _fitting(eye: Eye, other):
    if is_scalar(other) and other == 0:
        return eye.scale
    if is_array(other) and other.ndim == 2 and other.shape[0] == other.shape[1]:
        return eye.of(other.shape[0])
    raise ValueError(f"the identity does not fit {shape(other)}")


def add(a, b, sign: int = 1):
    if isinstance(a, Eye) and isinstance(b, Eye):
        return Eye(a.scale + sign * b.scale)
    a, b = fit(a, b)
    return a + sign * b


def negative(a):
    return Eye(-a.scale) if isinstance(a, Eye) else -a


def multiply(a, b):
    """The product of factors side by side: a matrix product for arrays, vectors being columns."""
    if is_scalar(a) or is_scalar(b):
        if isinstance(a, Eye) or isinstance(b, Eye):
            return Eye((a.scale if isinstance(a, Eye) else a) * (b.scale if isinstance(b, Eye) else b))
        return a * b
    if isinstance(a, Eye):
        return Eye(a.scale * b.scale) if isinstance(b, Eye) else a.scale * b
    if isinstance(b, Eye):
        return a * b.scale
    if not (is_array(a) and is_array(b)):
        raise ValueError(f"{shape(a)} times {shape(b)} has no meaning here")
    if a.ndim == 1 and b.ndim == 2 and b.shape[0] == 1:
        return np.outer(a, b[0])
    if a.ndim > 2 or b.ndim > 2 or a.ndim == 1 or a.shape[1] != b.shape[0]:
        hint = r"; the dot product is x^\top y or x \cdot y" if a.ndim == b.ndim == 1 else ""
        raise ValueError(f"{shape(a)} times {shape(b)} does not conform{hint}")
    c = a @ b
    return c.item() if c.size == 1 else c


def dot(a, b):
    """`\\cdot`: the dot product of two vectors, multiplication by a scalar."""
    if is_array(a) and is_array(b):
        if not a.ndim == b.ndim == 1 or a.shape != b.shape:
            raise ValueError(rf"\cdot is the dot product of two vectors, not of {shape(a)} and {shape(b)}")
        return (a @ b).item()
    return multiply(a, b)


def times(a, b):
    """`\\times`: scalars, or the cross product in three dimensions."""
    if is_array(a) and is_array(b):
        if a.shape != (3,) or b.shape != (3,):
            raise ValueError(rf"\times of {shape(a)} and {shape(b)}: the cross product needs three entries")
        return np.cross(a, b)
    return multiply(a, b)


def hadamard(a, b):
    if not (is_array(a) and is_array(b)):
        raise ValueError(rf"\odot multiplies arrays of one shape, not {shape(a)} and {shape(b)}")
    a, b = fit(a, b)
    return a * b


def divide(a, b):
    if is_array(b) or isinstance(b, Eye):
        raise ValueError(f"division by {shape(b)}; write the inverse")
    if b == 0:
        raise ValueError("division by zero")
    return Eye(a.scale / b) if isinstance(a, Eye) else a / b


def transpose(a):
    if is_scalar(a) or isinstance(a, Eye):
        return a
    if not is_array(a) or a.ndim > 2:
        raise ValueError(f"the transpose of {shape(a)} has no meaning here")
    if a.ndim == 1:
        return a[None, :]
    return a[0] if a.shape[0] == 1 and a.shape[1] != 1 else a.T


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
