# ---
# title: One network, trained three times
# description: The same small network trained with an engine of our own, with NumPy by hand and with PyTorch. The three loss curves coincide.
# rows: [LAB-3]
# jupyter:
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown]
# # One network, trained three times
#
# You train one small network three times: with slopes worked out by hand in NumPy, with a program of fifty
# lines that finds slopes by itself, and with PyTorch. Same data, same start, same steps. If all three are
# right, the three loss curves are one curve. Six tasks leave the lines to you that the chapters are about;
# the check below each compares what you wrote with finite differences or with PyTorch.
#
# You need [the chain rule](../calculus/chain_rule.md), [the gradient in a weight matrix](../calculus/weight_gradient.md) and [gradient descent](../calculus/gradient_descent.md). The formulas
# below stand in the chapters, with their conditions and their checks.

# %% [markdown]
# ## Data, network, loss
#
# Eighty points on two half-moons, with labels $-1$ and $1$. The network has two inputs, six hidden units with tanh, and one
# output, the score of a point. That makes 25 parameters.

# %% alt="Two interleaved half-moons of 40 points each, circles above and crosses below" caption="The data: circles have the label $-1$, crosses the label 1."
import numpy as np
import matplotlib.pyplot as plt
from sklearn.datasets import make_moons

X, y = make_moons(80, noise=0.1, random_state=1)    # (n, 2), (n,)
y = 2.0 * y - 1
n = len(y)

rng = np.random.default_rng(0)
start = {"W": rng.normal(size=(2, 6)), "b": rng.normal(size=6),  # input to hidden
         "v": rng.normal(size=6), "c": np.zeros(1)}              # hidden to score
print(f"{n} points, {sum(p.size for p in start.values())} parameters")

fig, ax = plt.subplots(figsize=(6, 3.6))
ax.plot(*X[y < 0].T, "o", *X[y > 0].T, "x")
ax.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal");

# %% [markdown]
# The loss is the mean logistic loss of the scores:
#
# \eqref{training-loss}
#
# Here $\theta$ stands for all 25 parameters, and $f(x^{(i)}, \theta)$ is the score of point $i$, called $z$ below. The step is
# the simplest there is, the same for all three:
#
# \eqref{gd-step}

# %%
eta, steps = 2.0, 200

# %% [markdown]
# ## First: by hand
#
# The forward pass and the loss are given. Vectors of slopes are called `d_z`, `d_A` after what they are slopes in.

# %%
def forward(p, X):
    """Hidden values (n, 6) and scores (n,)."""
    H = np.tanh(X @ p["W"] + p["b"])
    return H, H @ p["v"] + p["c"]

def loss_by_hand(p):
    return np.mean(np.log1p(np.exp(-y * forward(p, X)[1])))

print(f"loss at the start: {loss_by_hand(start):.4f}")

# %% [markdown]
# Go back through the formulas, one factor of the chain rule at a time. The logistic loss of one point is
# $\log(1 + e^{-y z})$. Derive its slope in the score $z$ on paper, and remember that the loss is a mean over $n$ points.

# %% task="The slope in each score"
def slope_in_scores(z):
    """d_z: the slope of the mean loss in the score of each point, (n,)."""
    return ...

# %% solution
def slope_in_scores(z):
    """d_z: the slope of the mean loss in the score of each point, (n,)."""
    return -y / (1 + np.exp(y * z)) / n

# %% check
z_try = np.linspace(-2, 2, n)
d_z = slope_in_scores(z_try)
assert d_z is not ..., (
    "slope_in_scores returns nothing yet: differentiate log(1 + exp(-y z)) in z, "
    "divide by n")
assert np.shape(d_z) == (n,), "one slope for each point: the shape is (n,)"
mean_loss = lambda z: np.mean(np.log1p(np.exp(-y * z)))
slopes = [(mean_loss(z_try + e) - mean_loss(z_try - e)) / 2e-5
          for e in 1e-5 * np.eye(n)]
assert not np.allclose(d_z, n * np.array(slopes)), (
    "the loss is the mean over n points: divide by n")
assert not np.allclose(d_z, -np.array(slopes)), (
    "right up to the sign: the loss falls when y z grows")
assert np.allclose(d_z, slopes, atol=1e-7), (
    "finite differences say otherwise: the slope is -y / (1 + exp(y z)) / n")
print(f"right: the slope in the first score is {d_z[0]:.5f}, "
      f"by finite differences {slopes[0]:.5f}")

# %% [markdown]
# From the scores back to the parameters. A score is $z = \tanh(W^\top x + b)^\top v + c$, and the slope of $\tanh(a)$ is $1 - \tanh(a)^2$,
# see \eqref{tanh-derivative}. The gradient in a matrix has the shape of the matrix: for $A = X W$ it is
# $X^\top$ times the slopes in $A$.

# %% task="The gradient in all parameters"
def gradient_by_hand(p):
    H, z = forward(p, X)
    d_z = slope_in_scores(z)  # (n,)
    d_A = ...  # (n, 6) slope before each tanh
    return {"W": ..., "b": ..., "v": ..., "c": d_z.sum(keepdims=True)}

# %% solution
def gradient_by_hand(p):
    H, z = forward(p, X)
    d_z = slope_in_scores(z)  # (n,)
    d_A = np.outer(d_z, p["v"]) * (1 - H**2)  # (n, 6) slope before each tanh
    return {"W": X.T @ d_A, "b": d_A.sum(axis=0), "v": H.T @ d_z,
            "c": d_z.sum(keepdims=True)}

# %% check
g = gradient_by_hand(start)
for name in ["v", "b", "W"]:
    size, at = start[name].size, start[name].shape
    assert g[name] is not ..., f"the gradient in {name} is still empty"
    assert np.shape(g[name]) == at, f"the gradient in {name} needs the shape {at}"
    moved = lambda e: loss_by_hand(start | {name: start[name] + e.reshape(at)})
    slopes = [(moved(e) - moved(-e)) / 2e-5 for e in 1e-5 * np.eye(size)]
    slopes = np.reshape(slopes, at)
    assert np.allclose(g[name], slopes, atol=1e-7), (
        f"the gradient in {name} is not what finite differences say")
print("right: 25 slopes, largest distance to finite differences below 1e-7")

# %% [markdown]
# A step moves every parameter against its slope.

# %% task="A step"
def step(p):
    """The parameters after one step of gradient descent; p stays as it is."""
    return ...

# %% solution
def step(p):
    """The parameters after one step of gradient descent; p stays as it is."""
    g = gradient_by_hand(p)
    return {name: p[name] - eta * g[name] for name in p}

# %% check
before = {name: value.copy() for name, value in start.items()}
g = gradient_by_hand(start)
once = step(start)
assert once is not ..., (
    "step returns nothing yet: a dictionary, each value moved by -eta times its slope")
assert isinstance(once, dict) and once.keys() == start.keys(), (
    "return a dictionary with the names of p")
assert all(np.array_equal(start[name], before[name]) for name in start), (
    "p has changed: -= works in place, so write p[name] - eta * g[name]")
assert loss_by_hand(once) < loss_by_hand(start), "the step must go down: subtract"
assert all(np.allclose(start[name] - once[name], eta * g[name]) for name in start), (
    "each parameter moves by eta times its own slope")
print(f"right: loss {loss_by_hand(start):.4f} before, {loss_by_hand(once):.4f} after")

# %%
p, by_hand = start, []
for _ in range(steps):
    by_hand.append(loss_by_hand(p))
    p = step(p)
by_numpy = p
print(f"loss {by_hand[0]:.4f} at the start, {loss_by_hand(by_numpy):.4f} at the end")

# %% [markdown]
# ## Second: an engine of our own
#
# A `Value` is a number that remembers which numbers it was made from, and how to hand its slope on to them.

# The operations note their slopes while they run. Write those of the product and of the tanh.

# %% task="Operations that know their slopes"
import math

class Value:
    """A number with its parents and, for each, the slope of this number in it."""

    def __init__(self, data, parents=(), slopes=()):
        self.data, self.grad = float(data), 0.0
        self.parents, self.slopes = parents, slopes

    def __add__(self, other):
        other = value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = value(other)
        return Value(self.data * other.data, (self, other), (..., ...))

    __radd__, __rmul__ = __add__, __mul__

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (...,))

    def exp(self):
        e = math.exp(self.data)
        return Value(e, (self,), (e,))

    def log(self):
        return Value(math.log(self.data), (self,), (1 / self.data,))

def value(x):
    return x if isinstance(x, Value) else Value(x)

# %% solution
import math

class Value:
    """A number with its parents and, for each, the slope of this number in it."""

    def __init__(self, data, parents=(), slopes=()):
        self.data, self.grad = float(data), 0.0
        self.parents, self.slopes = parents, slopes

    def __add__(self, other):
        other = value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    __radd__, __rmul__ = __add__, __mul__

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t**2,))

    def exp(self):
        e = math.exp(self.data)
        return Value(e, (self,), (e,))

    def log(self):
        return Value(math.log(self.data), (self,), (1 / self.data,))

def value(x):
    return x if isinstance(x, Value) else Value(x)

# %% check
u = Value(3.0) * Value(5.0)
assert ... not in u.slopes, (
    "the product has no slopes yet: how fast does a b change with a, and with b?")
assert u.slopes != (3.0, 5.0), "the slope of a b in a is b, the other number"
assert u.slopes == (5.0, 3.0), "at a = 3, b = 5 the slopes of a b are 5 in a and 3 in b"
assert (2 * Value(4.0)).slopes == (2.0, 4.0), "take the numbers, .data, of both factors"
t = Value(0.5).tanh()
assert ... not in t.slopes, "tanh has no slope yet"
assert np.isclose(t.slopes[0], (np.tanh(0.5 + 1e-6) - np.tanh(0.5 - 1e-6)) / 2e-6), (
    "the slope of tanh is one minus the square of its value")
print(f"right: a b at (3, 5) has slopes {u.slopes}, tanh at 0.5 has {t.slopes[0]:.4f}")

# %% [markdown]
# The backward sweep needs an order: every number after all those that use it. `ordered` lists them so. You write the heart
# of the sweep, one line of the chain rule: what does a number give to each of its parents?

# %% task="The backward sweep"
def ordered(output):
    """output and all that it was made from, users before what they use."""
    order, seen, stack = [], set(), [(output, False)]
    while stack:                                    # a node is placed after its parents
        node, done = stack.pop()
        if done:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack += [(node, True), *((parent, False) for parent in node.parents)]
    return order[::-1]

def backward(output):
    """Give each number the slope of the output in it."""
    output.grad = 1.0
    for node in ordered(output):
        for parent, slope in zip(node.parents, node.slopes):
            ...

# %% solution
def ordered(output):
    """output and all that it was made from, users before what they use."""
    order, seen, stack = [], set(), [(output, False)]
    while stack:                                    # a node is placed after its parents
        node, done = stack.pop()
        if done:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack += [(node, True), *((parent, False) for parent in node.parents)]
    return order[::-1]

def backward(output):
    """Give each number the slope of the output in it."""
    output.grad = 1.0
    for node in ordered(output):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += slope * node.grad

# %% check
a = Value(3.0)
u = a * 5
backward(u)
assert a.grad != 0, (
    "nothing arrives at the parents yet: each gets the slope times the grad of the "
    "node")
assert a.grad == 5, "the slope of 5 a is 5: slope times node.grad"
a = Value(3.0)
u = a * a                                           # used twice below
backward(u + a * u)                                 # a^2 + a^3
assert a.grad != 9, "a number that is used twice gets two shares: add them up with +="
assert a.grad == 2 * 3 + 3 * 9, "the slope of a^2 + a^3 at 3 is 33"
print(f"right: slope of a^2 + a^3 at 3: {a.grad:g}, by hand {2 * 3 + 3 * 9}")

# %% [markdown]
# The same network, number by number, and the same loop. Nobody writes a slope any more.

# %%
def loss_with_engine(p):
    total = Value(0.0)
    for (x1, x2), label in zip(X, y):
        score = p["c"][0]
        for j in range(6):
            before = p["W"][0, j] * x1 + p["W"][1, j] * x2 + p["b"][j]
            score = score + p["v"][j] * before.tanh()
        total = total + (1 + (score * -label).exp()).log()
    return total * (1 / n)

grads = np.vectorize(lambda v: v.grad)
moved = np.vectorize(lambda v: Value(v.data - eta * v.grad))

p, with_engine = {name: np.vectorize(Value)(at) for name, at in start.items()}, []
for step in range(steps):
    L = loss_with_engine(p)
    with_engine.append(L.data)
    backward(L)
    if step == 0:
        engine_gradient = {name: grads(values) for name, values in p.items()}
    p = {name: moved(values) for name, values in p.items()}

print(f"loss {with_engine[0]:.4f} at the start, "
      f"{loss_with_engine(p).data:.4f} at the end")

# %% [markdown]
# ## Third: PyTorch
#
# The third time the numbers are tensors, the slopes come from `backward`, and the steps from
# `torch.optim.SGD`. Without momentum, and with all data in each step, it is gradient descent.

# The model is given; write the body of the loop, in the order in which PyTorch wants it.

# %%
import torch

X_t, y_t = torch.tensor(X), torch.tensor(y)

def fresh():
    """The parameters at the start, as tensors that collect gradients."""
    return {name: torch.tensor(at, requires_grad=True) for name, at in start.items()}

def loss_with_torch(p_t):
    z = torch.tanh(X_t @ p_t["W"] + p_t["b"]) @ p_t["v"] + p_t["c"]
    return torch.nn.functional.softplus(-y_t * z).mean()

p_t = fresh()
loss_with_torch(p_t).backward()
torch_gradient = {name: t.grad.numpy() for name, t in p_t.items()}

# %% task="The loop in PyTorch"
def train_with_torch(p_t, steps):
    """The losses before each step of gradient descent; p_t is changed."""
    optimizer = torch.optim.SGD(p_t.values(), lr=eta)
    losses = []
    for _ in range(steps):
        L = loss_with_torch(p_t)
        losses.append(L.item())
        ...
    return losses

# %% solution
def train_with_torch(p_t, steps):
    """The losses before each step of gradient descent; p_t is changed."""
    optimizer = torch.optim.SGD(p_t.values(), lr=eta)
    losses = []
    for _ in range(steps):
        L = loss_with_torch(p_t)
        losses.append(L.item())
        optimizer.zero_grad()
        L.backward()
        optimizer.step()
    return losses

# %% check
tried = train_with_torch(fresh(), 4)
assert len(tried) == 4 and np.isclose(tried[0], by_hand[0]), (
    "return one loss for each step, the first at the start")
assert tried[1] != tried[0], (
    "no step was taken: zero_grad, backward, step, in this order")
assert np.isclose(tried[1], by_hand[1]), (
    "the first step differs from yours by hand: backward, then step")
assert np.isclose(tried[3], by_hand[3]), (
    "the first step is right, the later ones are not: gradients add up without "
    "zero_grad")
with_torch = train_with_torch(p_t := fresh(), steps)
print(f"right: loss {with_torch[0]:.4f} at the start, "
      f"{loss_with_torch(p_t).item():.4f} at the end")

# %% [markdown]
# ## One curve
#
# Compare the first gradients entry by entry, and the losses step by step.

# %% alt="One falling loss curve over 200 steps: a thick line, squares on it, and dots in the squares, all at the same heights" caption="Three trainings, one curve."
hand_gradient = gradient_by_hand(start)
for name in start:
    largest = max(np.abs(hand_gradient[name] - engine_gradient[name]).max(),
                  np.abs(hand_gradient[name] - torch_gradient[name]).max())
    assert largest < 1e-12
    print(f"slopes in {name}: {start[name].size:2d}, all three within 1e-12")
gap = np.ptp([by_hand, with_engine, with_torch], axis=0).max()
assert gap < 1e-9
print(f"losses of {steps} steps within 1e-9")

fig, ax = plt.subplots()
ax.plot(by_hand, color="C0", linewidth=5, alpha=0.4, label="NumPy by hand")
ax.plot(range(0, steps, 10), with_engine[::10], "s", color="C1", markersize=9,
        fillstyle="none", label="our engine")
ax.plot(range(0, steps, 10), with_torch[::10], ".", color="C2", label="PyTorch")
ax.legend()
ax.set(xlabel="step", ylabel="loss", ylim=(0, None));

# %% [markdown]
# ## What it has learned
#
# The boundary is where the score is zero. Draw it with the parameters that PyTorch found. Those of
# the other two agree with them up to rounding, as the first line of the output says.

# %% alt="The two half-moons and the curve where the score is zero, which bends between them" caption="The boundary between the moons after 200 steps."
trained = {name: t.detach().numpy() for name, t in p_t.items()}
by_engine = {name: np.vectorize(lambda v: v.data)(values) for name, values in p.items()}
farthest = max(np.ptp([trained[name], by_engine[name], by_numpy[name]], axis=0).max()
               for name in start)
print(f"all parameters within 1e-9: {farthest < 1e-9}")
x1, x2 = np.meshgrid(np.linspace(-1.5, 2.5, 121), np.linspace(-1, 1.5, 81))
z = forward(trained, np.column_stack([x1.ravel(), x2.ravel()]))[1].reshape(x1.shape)
right = np.mean(forward(trained, X)[1] * y > 0)
print(f"{right:.1%} of the points are on the right side")

fig, ax = plt.subplots(figsize=(6, 3.6))
ax.plot(*X[y < 0].T, "o", *X[y > 0].T, "x")
ax.contour(x1, x2, z, levels=[0], colors="black")
ax.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal");

# %% [markdown]
# ## What differs
#
# The three programs compute the same numbers. They differ in what you write. By hand you write each slope, and each is a place
# for a mistake. The engine needs one rule for each operation, and works number by number: its graph has thousands of
# nodes for eighty points. PyTorch has the same rules for whole arrays, so its graph has a node for each operation
# on an array.
#
# ## Go on
#
# - Break one slope: write `1 - H` in place of `1 - H**2`, and leave the check out. Does the loss still fall? Would you have
#   noticed without the comparison?
# - Leave `zero_grad` out and draw the losses of two hundred steps. What do the steps become?
# - Add an operation to the engine, say a square root, and use it in the loss.
