"""A new operation is its value and its slope."""

import math


class Value:
    """A number, its parents and the op that made it; rule: its grad -> their shares."""

    def __init__(self, data, parents=(), op="leaf", rule=lambda grad: ()):
        self.data, self.grad = float(data), 0.0
        self.parents, self.op, self.rule = parents, op, rule
        self.used = [p.data for p in parents]  # to notice a change made later

    def __mul__(self, other):
        a, b = self, value(other)
        return Value(
            a.data * b.data, (a, b), "×", lambda grad: (grad * b.data, grad * a.data)
        )

    def log(self):
        return Value(
            math.log(self.data), (self,), "log", lambda grad: (grad / self.data,)
        )

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


# %% log
a, b = Value(2), Value(3)
y = a * (a * b).log()
y.backward()
print(f"engine: y = {y.data:.4f}, dy/da = {a.grad:.4f}, dy/db = {b.grad:.4f}")
print(f"hand: log(6) + 1 = {math.log(6) + 1:.4f}, a / b = {2 / 3:.4f}")
