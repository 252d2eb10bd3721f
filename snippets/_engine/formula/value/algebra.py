"""What the operations mean for numbers and arrays.

A vector is a column, whether its shape is (n,) or (n, 1); a row has the shape (1, n). Shapes must
fit as in mathematics: nothing is broadcast but the scalar 0 and the identity `I`, an `Eye`.
"""

import math
from dataclasses import dataclass
from numbers import Number
from typing import Any, TypeAlias

import numpy as np

Value: TypeAlias = (
    Any  # of a formula: a number, an array, an Eye, a truth, a set, a list, a function, a random variable
)


PLAIN = (float, int, bool, complex)  # nothing is to be done about them


@dataclass(frozen=True)
class Eye:
    """`scale` times the identity of whatever size fits."""

    scale: complex = 1.0

    def of(self, size: int) -> np.ndarray:
        return self.scale * np.eye(size)


def clean(value: Value) -> Value:
    """A value as the operations below want it: Python scalars, float or complex arrays."""
    if type(value) in PLAIN:
        return value
    if hasattr(value, "detach"):  # a PyTorch tensor
        value = value.detach().cpu().numpy()
    if isinstance(value, np.generic) or isinstance(value, np.ndarray) and value.ndim == 0:
        return value.item()
    if isinstance(value, np.ndarray) and value.dtype.kind in "biu":
        return value.astype(float)
    return value


def is_scalar(value: Value) -> bool:
    return type(value) in PLAIN or isinstance(value, Number)


def is_infinite(value: Value) -> bool:
    return is_scalar(value) and not isinstance(value, complex) and abs(value) == np.inf


def is_array(value: Value) -> bool:
    return isinstance(value, np.ndarray)


def is_zero(value: Value) -> bool:
    return is_scalar(value) and value == 0


def shape(value: Value) -> str:
    if is_array(value):
        return f"shape {value.shape}"
    return {Eye: "the identity", frozenset: "a set"}.get(
        type(value), "a scalar" if is_scalar(value) else f"a {type(value).__name__}"
    )


def fit(a: Value, b: Value) -> tuple[Value, Value]:
    """Both values as arrays of one shape, or both scalars; columns (n, 1) and vectors (n,) are the same.

    Raises:
        ValueError: the shapes differ.
    """
    if type(a) in PLAIN and type(b) in PLAIN or is_array(a) and is_array(b) and a.shape == b.shape:
        return a, b
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


def _fitting(eye: Eye, other: Value) -> Value:
    if is_scalar(other) and other == 0:
        return eye.scale
    if is_array(other) and other.ndim == 2 and other.shape[0] == other.shape[1]:
        return eye.of(other.shape[0])
    raise ValueError(f"the identity does not fit {shape(other)}")


def add(a: Value, b: Value, sign: int = 1) -> Value:
    if type(a) is float and type(b) is float:  # in each term of a sum, at each place of an integral
        return a + sign * b
    if isinstance(a, Eye) and isinstance(b, Eye):
        return Eye(a.scale + sign * b.scale)
    a, b = fit(a, b)
    return a + sign * b


def negative(a: Value) -> Value:
    return Eye(-a.scale) if isinstance(a, Eye) else -a


def multiply(a: Value, b: Value) -> Value:
    """The product of factors side by side: a matrix product for arrays, vectors being columns."""
    if type(a) is float and type(b) is float and not (math.isinf(a) and math.isinf(b)):
        return a * b
    if is_scalar(a) or is_scalar(b):
        if is_infinite(a) and is_infinite(b):
            raise ValueError("infinity times infinity is no number")
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


def dot(a: Value, b: Value) -> Value:
    """`\\cdot`: the dot product of two vectors, multiplication by a scalar."""
    if is_array(a) and is_array(b):
        if not a.ndim == b.ndim == 1 or a.shape != b.shape:
            raise ValueError(rf"\cdot is the dot product of two vectors, not of {shape(a)} and {shape(b)}")
        return (a @ b).item()
    return multiply(a, b)


def times(a: Value, b: Value) -> Value:
    """`\\times`: scalars, or the cross product in three dimensions."""
    if is_array(a) and is_array(b):
        if a.shape != (3,) or b.shape != (3,):
            raise ValueError(rf"\times of {shape(a)} and {shape(b)}: the cross product needs three entries")
        return np.cross(a, b)
    return multiply(a, b)


def kronecker(a: Value, b: Value) -> Value:
    """The Kronecker product of two arrays of which one is a matrix at least."""
    if np.ndim(a) == np.ndim(b) == 1:
        raise ValueError(r"\otimes of two vectors: the matrix x y^\top, or all products in a column? Write x y^\top")
    return np.kron(a, b)


def hadamard(a: Value, b: Value) -> Value:
    if not (is_array(a) and is_array(b)):
        raise ValueError(rf"\odot multiplies arrays of one shape, not {shape(a)} and {shape(b)}")
    a, b = fit(a, b)
    return a * b


def divide(a: Value, b: Value) -> Value:
    if is_array(b) or isinstance(b, Eye):
        raise ValueError(f"division by {shape(b)}; write the inverse")
    if b == 0:
        raise ValueError("division by zero")
    return Eye(a.scale / b) if isinstance(a, Eye) else a / b


def transpose(a: Value) -> Value:
    if isinstance(a, (bool, np.bool_)):
        raise ValueError("an event has no transpose")
    if is_scalar(a) or isinstance(a, Eye):
        return a
    if not is_array(a) or a.ndim > 2:
        raise ValueError(f"the transpose of {shape(a)} has no meaning here")
    if a.ndim == 1:
        return a[None, :]
    return a[0] if a.shape[0] == 1 and a.shape[1] != 1 else a.T
