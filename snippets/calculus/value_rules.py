"""An operation is its value and its slopes."""

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

    def __mul__(self, other):
        a, b = self, value(other)
        return Value(
            a.data * b.data, (a, b), "×", lambda grad: (grad * b.data, grad * a.data)
        )

    __radd__, __rmul__ = __add__, __mul__  # 2 + a, 2 * a

    def __pow__(self, k):
        """self to the power k; k is a number, not a Value."""
        if isinstance(k, Value):
            raise TypeError("the exponent must be a number, not a Value")
        return Value(
            self.data**k,
            (self,),
            f"^{k:g}",
            lambda grad: (grad * k * self.data ** (k - 1) if k else 0.0,),
        )

    def exp(self):
        out = math.exp(self.data)
        return Value(out, (self,), "exp", lambda grad: (grad * out,))

    def log(self):
        return Value(
            math.log(self.data), (self,), "log", lambda grad: (grad / self.data,)
        )

    def tanh(self):
        out = math.tanh(self.data)
        return Value(out, (self,), "tanh", lambda grad: (grad * (1 - out**2),))

    def relu(self):
        return Value(
            max(self.data, 0.0), (self,), "relu", lambda grad: (grad * (self.data > 0),)
        )

    def __neg__(self):
        return self * -1

    def __sub__(self, other):  # a - b, a - 2
        return self + -value(other)

    def __rsub__(self, other):  # 2 - a
        return value(other) + -self

    def __truediv__(self, other):  # a / b, a / 2
        return self * value(other) ** -1

    def __rtruediv__(self, other):  # 2 / a
        return value(other) * self**-1


def value(x):
    """x itself if it is a Value, else a new leaf that holds the number x."""
    return x if isinstance(x, Value) else Value(x)


# %% slopes
a, b = Value(4), Value(2)
for made in [a + b, a * b, a**3, b.exp(), a.log(), b.tanh(), (-a).relu()]:
    slopes = ", ".join(f"{slope:.4g}" for slope in made.rule(1.0))
    print(f"{made.op:5} {made.data:6.4g}   slopes {slopes}")
print(
    f"a - b = {(a - b).data:g}, 1 - a = {(1 - a).data:g}, "
    f"a / b = {(a / b).data:g}, 1 / a = {(1 / a).data:g}"
)
