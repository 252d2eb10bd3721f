"""Every number that a step computes is a node of the graph."""

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

    def tanh(self):
        out = math.tanh(self.data)
        return Value(out, (self,), "tanh", lambda grad: (grad * (1 - out**2),))

    def __neg__(self):
        return self * -1

    def __sub__(self, other):  # a - b, a - 2
        return self + -value(other)

    def backward(self):
        """Give each node its d(self)/dv. Leaves add it to the grad that they have."""
        nodes = order(self)
        for v in nodes:
            if any(p.data is not d for p, d in zip(v.parents, v.used)):
                raise RuntimeError(f"a number that '{v.op}' used was changed")
            v.grad = 0.0 if v.parents else v.grad
        self.grad += 1.0  # d(self)/d(self)
        for v in nodes:
            for p, share in zip(v.parents, v.rule(v.grad)):
                p.grad += share


def value(x):
    """x itself if it is a Value, else a new leaf that holds the number x."""
    return x if isinstance(x, Value) else Value(x)


def order(y):
    """y and all that it was made from, each node after every node that uses it."""
    uses, stack = {y: 0}, [y]
    while stack:  # count how often each node is used
        for p in stack.pop().parents:
            if p not in uses:
                uses[p] = 0
                stack.append(p)
            uses[p] += 1
    nodes, ready = [], [v for v in uses if uses[v] == 0]
    while ready:  # ready: all its users are placed
        nodes.append(ready.pop())
        for p in nodes[-1].parents:
            uses[p] -= 1
            if uses[p] == 0:
                ready.append(p)
    if len(nodes) < len(uses):
        raise ValueError(f"a cycle: {len(uses) - len(nodes)} nodes wait for each other")
    return nodes


# %% data
import numpy as np
from sklearn.datasets import make_moons

X, t = make_moons(40, noise=0.15, random_state=0)
t = 2.0 * t - 1  # -1 or +1
start = np.random.default_rng(0).normal(size=(8, 4))  # one row: w1, w2, c, u


# %% count
def f(units, x):
    return sum(u * (w1 * x[0] + w2 * x[1] + c).tanh() for w1, w2, c, u in units)


units = [[Value(p) for p in row] for row in start.tolist()]
for n in (1, 10, 40):
    samples = list(zip(X[:n].tolist(), t[:n].tolist()))
    L = sum((f(units, x) - t_i) ** 2 for x, t_i in samples) * (1 / n)
    made = [v.op for v in order(L)]
    print(f"{n:2} points: {len(made)} nodes, {made.count('tanh')} of them tanh")
