"""What is left of b without its projection onto a line is orthogonal to the line."""

import numpy as np


def project(b, a):
    """The point of the line of a that is closest to b."""
    return (a @ b) / (a @ a) * a


# %% check
a, b = np.array([2.0, 1.0]), np.array([1.0, 3.0])
p = project(b, a)
assert p is not None, "project returns nothing yet: put the projection behind return"
assert np.shape(p) == (2,), "the projection is a point of the line: a number times a"
assert np.allclose(project(b, 5 * a), p), "5 a has the same line as a: divide by a @ a"
assert np.isclose(a @ (b - p), 0), "b - p is not orthogonal to a"
print("p =", p, "  a @ (b - p) =", a @ (b - p))
