"""Layers of neurons made of Values train like layers of PyTorch."""

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

    def __truediv__(self, other):  # a / b, a / 2
        return self * value(other) ** -1

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


class Module:
    """Has parameters() to train; zero_grad() sets their grads to zero."""

    def zero_grad(self):
        for p in self.parameters():
            p.grad = 0.0


class Neuron(Module):
    """x -> tanh(w · x + c), or w · x + c if linear; w from rng, of variance 1 / d."""

    def __init__(self, d, rng, linear=False):
        self.w = [Value(rng.normal() / math.sqrt(d)) for _ in range(d)]
        self.c, self.linear = Value(0.0), linear

    def __call__(self, x):
        z = sum((w_i * x_i for w_i, x_i in zip(self.w, x, strict=True)), self.c)
        return z if self.linear else z.tanh()

    def parameters(self):
        return [*self.w, self.c]


class Layer(Module):
    """q neurons that all read the same d numbers."""

    def __init__(self, d, q, rng, linear=False):
        self.neurons = [Neuron(d, rng, linear) for _ in range(q)]

    def __call__(self, x):
        return [neuron(x) for neuron in self.neurons]

    def parameters(self):
        return [p for neuron in self.neurons for p in neuron.parameters()]


class MLP(Module):
    """Layers of the given sizes, from the inputs to the outputs; the last is linear."""

    def __init__(self, sizes, rng):
        self.layers = [
            Layer(d, q, rng, linear=k == len(sizes) - 2)
            for k, (d, q) in enumerate(zip(sizes, sizes[1:]))
        ]

    def __call__(self, x):
        for layer in self.layers:
            x = layer(x)
        return x

    def parameters(self):
        return [p for layer in self.layers for p in layer.parameters()]


# %% train
import numpy as np
import torch
from sklearn.datasets import make_moons

X, t = make_moons(20, noise=0.15, random_state=0)
t = 2.0 * t - 1  # -1 or +1
eta = 0.3
f = MLP([2, 8, 1], np.random.default_rng(0))
print(len(f.parameters()), "parameters")

# the same network in PyTorch, with the same start
f_torch = torch.nn.Sequential(
    torch.nn.Linear(2, 8), torch.nn.Tanh(), torch.nn.Linear(8, 1)
).double()


def tensor(x):
    return torch.tensor(x, dtype=torch.float64)


with torch.no_grad():
    for ours, theirs in zip(f.layers, f_torch[::2]):
        theirs.weight[:] = tensor([[w.data for w in n.w] for n in ours.neurons])
        theirs.bias[:] = tensor([n.c.data for n in ours.neurons])

for step in range(41):
    L = sum((f(x)[0] - t_i) ** 2 for x, t_i in zip(X.tolist(), t.tolist())) / len(t)
    f.zero_grad()
    L.backward()
    L_torch = ((f_torch(tensor(X))[:, 0] - tensor(t)) ** 2).mean()
    f_torch.zero_grad()
    L_torch.backward()
    if step % 10 == 0:
        print(f"step {step:2}: {L.data:.4f} engine, {L_torch.item():.4f} PyTorch")
    for p in f.parameters():
        p.data -= eta * p.grad
    with torch.no_grad():
        for p in f_torch.parameters():
            p -= eta * p.grad
