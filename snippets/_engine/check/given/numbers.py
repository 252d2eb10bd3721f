"""Kinds of numbers, and of arrays entry by entry; shapes; vectors."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from snippets._engine.check.given.rules import decides, misses
from snippets._engine.formula.value.algebra import Value

TINY = 1e-9  # relative to the size of the value


def array(value: Value) -> np.ndarray | None:
    """A number, an array, or a list of them as an array; None for anything else."""
    try:
        found = np.asarray(value)
    except ValueError:  # a list of arrays of several shapes
        return None
    return found if found.dtype.kind in "biufc" else None


def entry_by_entry(name: str, test: Callable[[np.ndarray], np.ndarray]) -> None:
    """Register a kind that is decided for each entry."""

    @decides(name)
    def decided(value: Value, *_: Value) -> bool | None:
        found = array(value)
        return None if found is None else bool(np.all(test(found)))


entry_by_entry("real", lambda a: np.abs(a.imag) <= TINY * (1 + np.abs(a)))
entry_by_entry("complex", lambda a: np.isfinite(a))
entry_by_entry("integer", lambda a: a == np.round(a.real))
entry_by_entry("nonnegative", lambda a: (a.real >= -TINY * np.max(np.abs(a), initial=0)) & (a.imag == 0))
entry_by_entry("positive", lambda a: (a.real > 0) & (a.imag == 0))
entry_by_entry("negative", lambda a: (a.real < 0) & (a.imag == 0))
entry_by_entry("binary", lambda a: (a == 0) | (a == 1))


@decides("nonzero")
def _(value: Value, *_: Value) -> bool | None:
    found = array(value)
    return None if found is None else bool(np.any(found))


@decides("shape")
def _(value: Value, *sizes: Value) -> bool | None:
    return None if array(value) is None else np.ndim(value) == len(sizes)


@decides("square")
def _(value: Value, *_: Value) -> bool | None:
    return None if array(value) is None else np.ndim(value) == 2 and np.shape(value)[0] == np.shape(value)[1]


@decides("length")
def _(value: Value, *_: Value) -> bool | None:
    return None if array(value) is None else np.ndim(value) == 1 or 1 in np.shape(value)


@decides("unit")
def _(value: Value, *_: Value) -> bool | None:
    return None if array(value) is None else bool(abs(np.linalg.norm(value) - 1) <= 1e-9)


@decides("standard basis")
def _(value: Value, *_: Value) -> bool | None:
    found = array(value)
    return None if found is None else bool(np.count_nonzero(found) == 1 and np.max(found) == 1)


@decides("centred")
def _(value: Value, *_: Value) -> bool | None:
    found = array(value)
    return None if found is None else bool(np.all(np.abs(found.mean(axis=0)) <= TINY * (1 + np.max(np.abs(found)))))


def gram(vectors: Sequence[Value]) -> np.ndarray | None:
    found = [a for a in map(array, vectors) if a is not None]
    if len(found) < len(vectors) or len({a.size for a in found}) != 1:
        return None
    V = np.column_stack([a.ravel() for a in found])
    return V.T @ V


@decides("orthogonal to each other")
def _(vectors: Sequence[Value], *_: Value) -> bool | None:
    G = gram(vectors)
    return None if G is None else bool(np.all(np.abs(G - np.diag(np.diag(G))) <= TINY * np.max(np.abs(G))))


@decides("orthonormal")
def _(vectors: Sequence[Value], *_: Value) -> bool | None:
    G = gram(vectors)
    return None if G is None else bool(np.allclose(G, np.eye(len(G)), atol=1e-9))


@decides("linearly independent")
def _(vectors: Sequence[Value], *_: Value) -> bool | None:
    G = gram(vectors)
    return None if G is None else bool(np.linalg.matrix_rank(G, hermitian=True) == len(G))


@decides("distinct")
def _(values: Sequence[Value], *_: Value) -> bool | None:
    flat = [a.ravel() for a in map(array, values) if a is not None]
    if len(flat) < len(values):
        return None
    found = np.concatenate(flat)
    gaps = np.abs(np.subtract.outer(found, found))[~np.eye(len(found), dtype=bool)]
    return bool(np.all(gaps > TINY * (1 + np.max(np.abs(found)))))


def in_order(name: str, sign: int) -> None:
    """Register the order in which each entry follows the one before it."""

    @decides(name)
    def decided(value: Value, *_: Value) -> bool | None:
        found = array(value)
        return None if found is None or found.dtype.kind == "c" else bool(np.all(sign * np.diff(found) <= TINY))


in_order("descending", 1)
in_order("ascending", -1)


@decides("distribution")
def _(value: Value, *_: Value) -> bool | None:
    found = array(value)
    return None if found is None else bool(np.all(found >= -TINY) and abs(found.sum() - 1) <= 1e-9)


@decides("uniform")
def _(value: Value, *_: Value) -> bool | None:
    found = array(value)
    return None if found is None else bool(np.ptp(found) <= 1e-9)


@misses("positive")
def _(value: Value, rng: np.random.Generator) -> Iterator[Value]:
    yield value * 0.0
    yield -value


@misses("nonnegative", "negative")
def _(value: Value, rng: np.random.Generator) -> Iterator[Value]:
    yield -value


@misses("nonzero")
def _(value: Value, rng: np.random.Generator) -> Iterator[Value]:
    yield value * 0.0


@misses("unit", "distribution")
def _(value: Value, rng: np.random.Generator) -> Iterator[Value]:
    yield value * 1.1
    yield value * 3.0


@misses("descending", "ascending")
def _(value: Value, rng: np.random.Generator) -> Iterator[Value]:
    yield np.asarray(value)[::-1]
    yield rng.permutation(value)


@misses("centred")
def _(value: Value, rng: np.random.Generator) -> Iterator[Value]:
    yield value + 1.0
