"""A sine brings its rule; a cosine is made of it."""

import math


class Value:
    """A number, its parents and the op that made it; rule: its grad -> their shares."""

    def __init__(self, data, parents=(), op="leaf", rule=lambda grad: ()):
        self.data, self.grad = float(data), 0.0
        self.parents, self.op, self.rule = parents, op, rule
        self.used = [p.data for p in parents]  # to notice a change made later

    def __add__(self, other):
        a, b = self, value(other)
        return Value(a.data + b.data, (a, b), "+", lambda grad: (grad, grad))


def value(x):
    """x itself if it is a Value, else a new leaf that holds the number x."""
    return x if isinstance(x, Value) else Value(x)


# %% sine
def sin(a):
    return Value(math.sin(a.data), (a,), "sin", lambda grad: (grad * math.cos(a.data),))


def cos(a):
    return sin(a + math.pi / 2)


for point in (0.0, 1.0, math.pi):
    a = Value(point)
    (slope,) = sin(a).rule(1.0)
    print(
        f"a = {point:.4g}: sin {sin(a).data:.4f} with slope {slope:.4f}, "
        f"cos {cos(a).data:.4f}"
    )
