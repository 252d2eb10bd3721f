"""Run a computation on such numbers, and its graph is there."""


class Value:
    """A number, its parents and the op that made it; rule: its grad -> their shares."""

    def __init__(self, data, parents=(), op="leaf", rule=lambda grad: ()):
        self.data, self.grad = float(data), 0.0
        self.parents, self.op, self.rule = parents, op, rule
        self.used = [p.data for p in parents]  # to notice a change made later

    def __add__(self, other):
        a, b = self, value(other)
        return Value(a.data + b.data, (a, b), "+", lambda grad: (grad, grad))

    def __mul__(self, other):
        a, b = self, value(other)
        return Value(
            a.data * b.data, (a, b), "×", lambda grad: (grad * b.data, grad * a.data)
        )

    __radd__, __rmul__ = __add__, __mul__  # 2 + a, 2 * a


def value(x):
    """x itself if it is a Value, else a new leaf that holds the number x."""
    return x if isinstance(x, Value) else Value(x)


# %% forward
a, b = Value(2), Value(-3)
y = a * b + 1  # runs now, and leaves a graph behind
for name, v in [("y", y), ("y's first parent", y.parents[0]), ("a", a)]:
    made_from = ", ".join(f"{p.data:g}" for p in v.parents) or "nothing"
    print(f"{name + ':':18}{v.data:4g}, made by {v.op:4} from {made_from}")
