"""A number that is changed between the two passes would give a wrong gradient."""


class Value:
    """A number, its parents and the op that made it; rule: its grad -> their shares."""

    def __init__(self, data, parents=(), op="leaf", rule=lambda grad: ()):
        self.data, self.grad = float(data), 0.0
        self.parents, self.op, self.rule = parents, op, rule
        self.used = [p.data for p in parents]        # to notice a change made later


def value(x):
    """x itself if it is a Value, else a new leaf that holds the number x."""
    return x if isinstance(x, Value) else Value(x)


def add(a, b):
    a, b = value(a), value(b)
    return Value(a.data + b.data, (a, b), "+", lambda grad: (grad, grad))


def mul(a, b):
    a, b = value(a), value(b)
    return Value(a.data * b.data, (a, b), "×",
                 lambda grad: (grad * b.data, grad * a.data))


Value.__add__ = Value.__radd__ = add          # a + b, a + 2, 2 + a
Value.__mul__ = Value.__rmul__ = mul          # a * b, a * 2, 2 * a


def order(y):
    """y and all that it was made from, each node after every node that uses it."""
    uses, stack = {y: 0}, [y]
    while stack:                               # count how often each node is used
        for p in stack.pop().parents:
            if p not in uses:
                uses[p] = 0
                stack.append(p)
            uses[p] += 1
    nodes, ready = [], [v for v in uses if uses[v] == 0]
    while ready:                               # ready: all its users are placed
        nodes.append(ready.pop())
        for p in nodes[-1].parents:
            uses[p] -= 1
            if uses[p] == 0:
                ready.append(p)
    if len(nodes) < len(uses):
        raise ValueError(f"a cycle: {len(uses) - len(nodes)} nodes wait for each other")
    return nodes


def backward(y):
    """Give each node its dy/dv. Leaves add it to the grad that they have."""
    nodes = order(y)
    for v in nodes:
        if any(p.data is not d for p, d in zip(v.parents, v.used)):
            raise RuntimeError(f"a number that '{v.op}' used was changed afterwards")
        v.grad = 0.0 if v.parents else v.grad
    y.grad += 1.0                              # dy/dy
    for v in nodes:
        for p, share in zip(v.parents, v.rule(v.grad)):
            p.grad += share


# %% changed
a, b = Value(2), Value(5)
y = a * b                                      # y = 10
backward(y)
print("y =", y.data, " dy/da =", a.grad, "and dy/db =", b.grad)

b.data = 7                                     # y still holds 10
backward(y)                                    # would use 7 for the slope of 2 * 5
