"""One neuron is a graph, and one pass backwards finds all its derivatives."""

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
for v in reversed(order(L)):  # one layer below the lowest parent
    layer[v] = 1 + max((layer[p] for p in v.parents), default=-1)
for v in order(L):
    for p in v.parents:  # a leaf stands just above its user
        layer[p] = layer[p] if p.parents else layer[v] - 1
for v in reversed(order(L)):
    rows.setdefault(layer[v], []).append(v)
at = {
    v: (2 * i - len(row) + 1, -k) for k, row in rows.items() for i, v in enumerate(row)
}
fig, ax = plt.subplots(figsize=(6, 7.4))
for v, (right, up) in at.items():
    name = f"{v.data:g}" if v.op == "leaf" else v.op.replace("×", r"\times")
    ax.text(
        right,
        up,
        f"${names.get(v, name)}$\ndata {v.data:.3f}\ngrad {v.grad:.3f}",
        ha="center",
        va="center",
        linespacing=1.15,
        bbox={
            "boxstyle": "round" if v.parents else "square",
            "fc": "white",
            "ec": "C0" if v.parents else "C1",
            "lw": 1.8,
        },
    )
    for p, slope in zip(v.parents, v.rule(1.0)):
        ax.plot(*zip(at[v], at[p]), color="gray", lw=1.8, zorder=0)
        middle = (right + at[p][0]) / 2, (up + at[p][1]) / 2
        ax.annotate(
            "",
            middle,
            at[p],
            zorder=0,
            arrowprops={
                "arrowstyle": "-|>",
                "color": "gray",
                "shrinkA": 0,
                "mutation_scale": 22,
            },
        )
        side = 1 if at[p][0] > right else -1
        ax.text(
            middle[0] + 0.25 * side,
            middle[1],
            f"× {slope:.3g}",
            color="C2",
            ha="left" if side > 0 else "right",
        )
ax.set(xlim=(-3.8, 3.8), ylim=(-max(rows) - 0.4, 0.4))
ax.axis("off")
