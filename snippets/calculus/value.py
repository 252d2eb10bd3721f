"""A number that remembers how it was made can find its own derivatives."""
# %% node
import math


class Value:
    """A number, its parents and the op that made it; rule: its grad -> their shares."""

    def __init__(self, data, parents=(), op="leaf", rule=lambda grad: ()):
        self.data, self.grad = float(data), 0.0
        self.parents, self.op, self.rule = parents, op, rule
        self.used = [p.data for p in parents]        # to notice a change made later


def value(x):
    """x itself if it is a Value, else a new leaf that holds the number x."""
    return x if isinstance(x, Value) else Value(x)


# %% arithmetic
def add(a, b):
    a, b = value(a), value(b)
    return Value(a.data + b.data, (a, b), "+", lambda grad: (grad, grad))


def mul(a, b):
    a, b = value(a), value(b)
    return Value(a.data * b.data, (a, b), "×",
                 lambda grad: (grad * b.data, grad * a.data))


Value.__add__ = Value.__radd__ = add          # a + b, a + 2, 2 + a
Value.__mul__ = Value.__rmul__ = mul          # a * b, a * 2, 2 * a

# %% forward
a, b = Value(2), Value(-3)
y = a * b + 1                                 # runs now, and leaves a graph behind
for name, v in [("y", y), ("y's first parent", y.parents[0]), ("a", a)]:
    made_from = ", ".join(f"{p.data:g}" for p in v.parents) or "nothing"
    print(f"{name + ':':18}{v.data:4g}, made by {v.op:4} from {made_from}")


# %% functions
def power(a, k):
    """a to the power k; k is a number, not a Value."""
    if isinstance(k, Value):
        raise TypeError("the exponent must be a number, not a Value")
    return Value(a.data ** k, (a,), f"^{k:g}",
                 lambda grad: (grad * k * a.data ** (k - 1) if k else 0.0,))


def exp(a):
    out = math.exp(a.data)
    return Value(out, (a,), "exp", lambda grad: (grad * out,))


def tanh(a):
    out = math.tanh(a.data)
    return Value(out, (a,), "tanh", lambda grad: (grad * (1 - out ** 2),))


def relu(a):
    return Value(max(a.data, 0.0), (a,), "relu", lambda grad: (grad * (a.data > 0),))


Value.__pow__, Value.exp, Value.tanh, Value.relu = power, exp, tanh, relu

# %% derived
Value.__neg__ = lambda a: a * -1
Value.__sub__ = lambda a, b: a + -b                        # a - b, a - 2
Value.__rsub__ = lambda a, b: b + -a                       # 2 - a
Value.__truediv__ = lambda a, b: a * b ** -1               # a / b, a / 2
Value.__rtruediv__ = lambda a, b: b * a ** -1              # 2 / a


# %% order
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


# %% backward
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


Value.backward = backward

# %% derived-demo
a, b = Value(4), Value(2)
y = (3 - a) / b + 2 / (a - 1).relu() - (-b).exp() * b ** 3
y.backward()
print(f"y = {y.data:.4f}, dy/da = {a.grad:.4f}, dy/db = {b.grad:.4f}")
hand = -1 / 2 - 2 / 9, 1 / 4 + (8 - 12) * math.exp(-2)
print(f"by hand:    dy/da = {hand[0]:.4f}, dy/db = {hand[1]:.4f}")

# %% neuron
w, x, c = Value(-0.25), Value(2), Value(1)
h = (w * x + c).tanh()
L = (h - 1) ** 2
L.backward()
print(f"L = {L.data:.4f}")
for name, v in [("w", w), ("x", x), ("c", c)]:
    print(f"dL/d{name} = {v.grad:.4f}")

# %% figure
import matplotlib.pyplot as plt

names, layer, rows = {w: "w", x: "x", c: "c", L: "L = (...)^2"}, {}, {}
for v in reversed(order(L)):                   # one layer below the lowest parent
    layer[v] = 1 + max((layer[p] for p in v.parents), default=-1)
for v in order(L):
    for p in v.parents:                        # a leaf stands just above its user
        layer[p] = layer[p] if p.parents else layer[v] - 1
for v in reversed(order(L)):
    rows.setdefault(layer[v], []).append(v)
at = {v: (2 * i - len(row) + 1, -k) for k, row in rows.items()
      for i, v in enumerate(row)}
fig, ax = plt.subplots(figsize=(6, 8))
for v, (right, up) in at.items():
    name = f"{v.data:g}" if v.op == "leaf" else v.op.replace("×", r"\times")
    ax.text(right, up, f"${names.get(v, name)}$\ndata {v.data:.3f}\ngrad {v.grad:.3f}",
            ha="center", va="center", fontsize=15, linespacing=1.15,
            bbox={"boxstyle": "round" if v.parents else "square", "fc": "white",
                  "ec": "C0" if v.parents else "C1", "lw": 1.8})
    for p, slope in zip(v.parents, v.rule(1.0)):
        ax.plot(*zip(at[v], at[p]), color="gray", lw=1.8, zorder=0)
        middle = (right + at[p][0]) / 2, (up + at[p][1]) / 2
        ax.annotate("", middle, at[p], zorder=0, arrowprops={
            "arrowstyle": "-|>", "color": "gray", "shrinkA": 0, "mutation_scale": 22})
        ax.text(middle[0] + 0.17, middle[1], f"× {slope:.3g}", color="C2", fontsize=15)
ax.set(xlim=(-1.7, 1.7), ylim=(-max(rows) - 0.4, 0.4))
ax.axis("off")
