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
# right, the three loss curves are one curve.
#
# You need [the chain rule](../calculus/chain_rule.md) and [gradient descent](../calculus/gradient_descent.md). The formulas
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
start = {"W": rng.normal(size=(2, 6)), "b": rng.normal(size=6),      # input to hidden
         "v": rng.normal(size=6), "c": np.zeros(1)}                  # hidden to score
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
# Go back through the formulas, one factor of the chain rule at a time. The slope of the logistic loss in
# the score $z$ of one point is $-y / (1 + e^{y z})$. The slope of $\tanh(a)$ is $1 - \tanh(a)^2$, see \eqref{tanh-derivative}.

# %%
def forward(p, X):
    """Hidden values (n, 6) and scores (n,)."""
    H = np.tanh(X @ p["W"] + p["b"])
    return H, H @ p["v"] + p["c"]

def loss_by_hand(p):
    return np.mean(np.log1p(np.exp(-y * forward(p, X)[1])))

def gradient_by_hand(p):
    H, z = forward(p, X)
    d_z = -y / (1 + np.exp(y * z)) / n              # (n,)    slope in each score
    d_A = np.outer(d_z, p["v"]) * (1 - H**2)        # (n, 6)  slope before each tanh
    return {"W": X.T @ d_A, "b": d_A.sum(axis=0), "v": H.T @ d_z, "c": d_z.sum(keepdims=True)}

p, by_hand = {name: value.copy() for name, value in start.items()}, []
for _ in range(steps):
    by_hand.append(loss_by_hand(p))
    g = gradient_by_hand(p)
    p = {name: p[name] - eta * g[name] for name in p}
by_numpy = p
print(f"loss {by_hand[0]:.4f} at the start, {loss_by_hand(p):.4f} at the end")

# %% [markdown]
# ## Second: an engine of our own
#
# A `Value` is a number that remembers which numbers it was made from, and how to hand its slope on to them.
# The backward sweep visits every number after all those that use it, and adds up what arrives.

# %%
import math

class Value:
    """A number with its parents and, for each, the slope of this number in it."""

    def __init__(self, data, parents=(), slopes=()):
        self.data, self.grad, self.parents, self.slopes = float(data), 0.0, parents, slopes

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

    def backward(self):
        order, seen, stack = [], set(), [(self, False)]
        while stack:                                # a node is placed after its parents
            node, done = stack.pop()
            if done:
                order.append(node)
            elif node not in seen:
                seen.add(node)
                stack += [(node, True), *((parent, False) for parent in node.parents)]
        self.grad = 1.0
        for node in reversed(order):                # users first
            for parent, slope in zip(node.parents, node.slopes):
                parent.grad += slope * node.grad

def value(x):
    return x if isinstance(x, Value) else Value(x)

a = Value(3.0)
u = a * a                                           # used twice below
(u + a * u).backward()                              # a^2 + a^3
print(f"slope of a^2 + a^3 at 3: {a.grad:g}, by hand 2a + 3a^2 = {2 * 3 + 3 * 9}")

# %% [markdown]
# The same network, number by number, and the same loop. Nobody writes a slope any more.

# %%
def loss_with_engine(p):
    total = Value(0.0)
    for (x1, x2), label in zip(X, y):
        score = p["c"][0]
        for j in range(6):
            score = score + p["v"][j] * (p["W"][0, j] * x1 + p["W"][1, j] * x2 + p["b"][j]).tanh()
        total = total + (1 + (score * -label).exp()).log()
    return total * (1 / n)

p, with_engine = {name: np.vectorize(Value)(value) for name, value in start.items()}, []
for step in range(steps):
    L = loss_with_engine(p)
    with_engine.append(L.data)
    L.backward()
    if step == 0:
        engine_gradient = {name: np.vectorize(lambda v: v.grad)(values) for name, values in p.items()}
    p = {name: np.vectorize(lambda v: Value(v.data - eta * v.grad))(values) for name, values in p.items()}

print(f"loss {with_engine[0]:.4f} at the start, {loss_with_engine(p).data:.4f} at the end")

# %% [markdown]
# ## Third: PyTorch
#
# The third time the numbers are tensors, the slopes come from `backward`, and the steps from
# `torch.optim.SGD`. Without momentum, and with all data in each step, it is gradient descent.

# %%
import torch

p_t = {name: torch.tensor(value, requires_grad=True) for name, value in start.items()}
X_t, y_t = torch.tensor(X), torch.tensor(y)
optimizer = torch.optim.SGD(p_t.values(), lr=eta)

def loss_with_torch():
    z = torch.tanh(X_t @ p_t["W"] + p_t["b"]) @ p_t["v"] + p_t["c"]
    return torch.nn.functional.softplus(-y_t * z).mean()

with_torch = []
for step in range(steps):
    optimizer.zero_grad()
    L = loss_with_torch()
    L.backward()
    if step == 0:
        torch_gradient = {name: t.grad.numpy().copy() for name, t in p_t.items()}
    optimizer.step()
    with_torch.append(L.item())
print(f"loss {with_torch[0]:.4f} at the start, {loss_with_torch().item():.4f} at the end")

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
    print(f"slopes in {name}: {hand_gradient[name].size:2d}, all three within 1e-12: {largest < 1e-12}")
gap = np.ptp([by_hand, with_engine, with_torch], axis=0).max()
assert gap < 1e-9
print(f"losses of {steps} steps within 1e-9: {gap < 1e-9}")

fig, ax = plt.subplots()
ax.plot(by_hand, color="C0", linewidth=5, alpha=0.4, label="NumPy by hand")
ax.plot(range(0, steps, 10), with_engine[::10], "s", color="C1", markersize=9, fillstyle="none", label="our engine")
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
farthest = max(np.ptp([trained[name], by_engine[name], by_numpy[name]], axis=0).max() for name in start)
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
# ## Try it
#
# - Break one slope: write `1 - H` in place of `1 - H**2`. Does the loss still fall? Would you have noticed
#   without the comparison?
# - Leave `zero_grad` out. Which curve do you get?
# - Add an operation to the engine, say a square root, and use it in the loss.
