"""The larger of two numbers passes the whole grad to the parent that it is."""


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


# %% maximum
def maximum(a, b):
    a, b = value(a), value(b)
    first = a.data >= b.data
    return Value(
        max(a.data, b.data),
        (a, b),
        "max",
        lambda grad: (grad, 0.0) if first else (0.0, grad),
    )


def absolute(a):
    return maximum(a, a * -1)


h = 1e-6
for point in (1.5, -0.5):
    a = Value(point)
    absolute(a).backward()
    difference = (abs(point + h) - abs(point - h)) / (2 * h)
    print(f"|a| at {point:4}: grad {a.grad:g}, by a difference {difference:.3f}")
a, b = Value(3), Value(3)
maximum(a, b).backward()
print(f"max at a tie: {a.grad:g} and {b.grad:g}")
