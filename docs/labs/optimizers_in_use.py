# ---
# title: Optimizers on real data
# description: Logistic regression on 569 tumours. Minibatches, the noise floor, momentum and Adam by hand, each compared with its counterpart in a library.
# jupyter:
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown]
# # Optimizers on real data
#
# You train one model with stochastic gradient descent, momentum and Adam, all written by you. The data are real: 569 tumours, thirty measurements
# each, benign or malignant. The loss has one minimum, and you can compute it to ten digits. So you see at each moment how far an
# optimizer has to go.
#
# You need [stochastic gradient descent](../calculus/sgd.md), [momentum](../calculus/optimizers.md) and [adaptive steps](../calculus/adaptive.md). The formulas below stand there, with their conditions
# and their checks.

# %% [markdown]
# ## Data on one scale
#
# The measurements have different units: areas near 600, smoothness near 0.1. Bring each column to mean 0 and standard deviation 1. The tumours kept
# back must not take part in that: in use, you do not have them when you fit.

# %%
import numpy as np
import matplotlib.pyplot as plt
import torch
from scipy import optimize
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression

data = load_breast_cancer()
order = np.random.default_rng(0).permutation(len(data.data))
raw, raw_test = data.data[order[:400]], data.data[order[400:]]    # (n, 30), (169, 30)
y, y_test = data.target[order[:400]], data.target[order[400:]]    # 1 is benign
n = len(y)
print(f"{n} tumours to learn from, {len(y_test)} kept back; "
      f"column means {raw.mean(axis=0).min():.2g} to {raw.mean(axis=0).max():.2g}")

# %% task="Standardise"
X = ...  # (n, 30)
X_test = ...  # (169, 30)

# %% solution
mean, spread = raw.mean(axis=0), raw.std(axis=0)
X = (raw - mean) / spread
X_test = (raw_test - mean) / spread

# %% check
assert X is not ..., (
    "X is still empty: subtract the mean of each column, divide by its standard "
    "deviation")
assert np.shape(X) == raw.shape, "X has the shape of raw"
assert np.allclose(X.mean(axis=0), 0), (
    "the columns of X need mean 0: take the mean with axis=0")
assert np.allclose(X.std(axis=0), 1, atol=1e-2), (
    "the columns of X need standard deviation 1")
assert X_test is not ..., "X_test is still empty"
assert not np.allclose(X_test.mean(axis=0), 0), (
    "the tumours kept back tell their own mean: use that of the training data")
off = X_test - (raw_test - raw.mean(axis=0)) / raw.std(axis=0)
assert np.abs(off).max() < 0.02, "use mean and standard deviation of raw for both"
print(f"right: the means of X_test lie between {X_test.mean(axis=0).min():.2f} "
      f"and {X_test.mean(axis=0).max():.2f}")

# %% [markdown]
# ## Loss and gradient
#
# A column of ones carries the bias. The loss is the logistic loss
#
# \eqref{convex-logistic}
#
# plus $\frac{\lambda}{2} \|\theta\|^2$ with $\lambda = 0.01$, which makes the minimum unique. With $p_i = 1 / (1 + e^{-z_i})$, the slope of the loss of a sample in its score is $p_i - y_i$.

# %%
A, A_test = np.c_[np.ones(n), X], np.c_[np.ones(len(y_test)), X_test]    # (n, 31)
d, lambda_ = A.shape[1], 0.01

def loss(theta):
    z = A @ theta
    return np.mean(np.logaddexp(0, z) - y * z) + lambda_ / 2 * theta @ theta

# %% task="The gradient of a batch"
def gradient(theta, S):
    """The gradient of the mean loss over the samples S, with the penalty, (d,)."""
    return ...

# %% solution
def gradient(theta, S):
    """The gradient of the mean loss over the samples S, with the penalty, (d,)."""
    p = 1 / (1 + np.exp(-A[S] @ theta))
    return A[S].T @ (p - y[S]) / len(S) + lambda_ * theta

# %% check
theta_try, everyone = np.linspace(-0.5, 0.5, d), np.arange(n)
g = gradient(theta_try, everyone)
assert g is not ..., (
    "gradient returns nothing yet: A[S].T times the slopes in the scores, over the "
    "number of samples")
assert np.shape(g) == (d,), "the gradient has one entry for each parameter"
slopes = optimize.approx_fprime(theta_try, loss, 1e-7)
assert not np.allclose(g, slopes - lambda_ * theta_try, atol=1e-5), (
    "the penalty has a slope, too: lambda theta")
data_part = slopes - lambda_ * theta_try
assert not np.allclose(g, n * data_part + lambda_ * theta_try, rtol=1e-3), (
    "the loss is a mean: divide by the number of samples")
assert np.allclose(g, slopes, atol=1e-5), "finite differences say otherwise"
halves = [gradient(theta_try, everyone[:200]), gradient(theta_try, everyone[200:])]
assert not np.allclose(*halves), "a batch counts alone: use the samples in S"
assert np.allclose(np.mean(halves, axis=0), g), (
    "two halves must have the whole as their mean: divide by the number of samples in "
    "S")
best = optimize.minimize(loss, np.zeros(d), jac=lambda theta: gradient(theta, everyone),
                         method="BFGS", options={"gtol": 1e-9})
theta_star, L_star = best.x, best.fun
print(f"right: the smallest loss is {L_star:.6f}, from {loss(np.zeros(d)):.6f} at zero")

# %% [markdown]
# ## Minibatches
#
# An epoch shows every sample once, in a new order, in batches of $B$. The last batch takes what is left.

# %% task="Deal the cards"
def batches(B, rng):
    """0 to n - 1, shuffled, as a list of arrays of B indices; the last may be short."""
    return ...

# %% solution
def batches(B, rng):
    """0 to n - 1, shuffled, as a list of arrays of B indices; the last may be short."""
    shuffled = rng.permutation(n)
    return [shuffled[i:i + B] for i in range(0, n, B)]

# %% check
dealt = batches(64, np.random.default_rng(1))
assert dealt is not ..., (
    "batches returns nothing yet: rng.permutation(n), then slices of length B")
assert isinstance(dealt, list) and len(dealt) == 7, (
    "400 samples in batches of 64 are seven batches, in a list")
assert [len(S) for S in dealt] == [64] * 6 + [16], (
    "six batches of 64, then the 16 that are left")
assert sorted(np.concatenate(dealt)) == list(range(n)), (
    "each sample occurs once in an epoch: shuffle, do not draw")
assert not np.array_equal(np.concatenate(dealt), np.arange(n)), (
    "a new order in each epoch: rng.permutation")
print("right:", [len(S) for S in dealt])

# %% [markdown]
# Now the loop, by
#
# \eqref{sgd-step}
#
# with the gradient of the batch in the place of that of one sample. To use it for three optimizers, it takes the rule that makes the step as a function.

# %%
def train(rule, B, epochs, seed=0):
    """The gap to the smallest loss before each epoch and at the end; the last theta."""
    rng, theta, memory, gaps = np.random.default_rng(seed), np.zeros(d), None, []
    for _ in range(epochs):
        gaps.append(loss(theta) - L_star)
        for S in batches(B, rng):
            theta, memory = rule(theta, gradient(theta, S), memory)
    return np.array([*gaps, loss(theta) - L_star]), theta

def sgd(eta):
    """Plain steps need no memory."""
    return lambda theta, g, memory: (theta - eta * g, None)

# %% [markdown]
# A constant step size stops at a noise floor, as in \eqref{sgd-floor}. Before you run the cell: ten times smaller steps, how much lower will the gap end?

# %% alt="The gap to the smallest loss against the epoch on a logarithmic axis: step size 0.5 falls fast and stays near a floor, 0.05 falls more slowly to a lower one, full batches, dashed, fall without a floor" caption="Gap to the smallest loss. A smaller step has a lower floor and takes longer to get there."
fig, ax = plt.subplots()
for eta, B, style in [(0.5, 8, "-"), (0.05, 8, "-."), (0.5, n, "--")]:
    gaps, _ = train(sgd(eta), B, 100)
    ax.semilogy(gaps, style, label=f"$\\eta={eta}$, $B={B}$")
    print(f"eta {eta:<4}, B = {B:3d}: mean gap of the last 20 epochs "
          f"{gaps[-20:].mean():.1e}")
ax.legend()
ax.set(xlabel="epoch", ylabel="loss minus smallest loss");

# %% [markdown]
# With batches of 8, a tenth of the step size lowers the floor
# by a factor of about $2.1 \cdot 10^{-3} / (1.4 \cdot 10^{-5}) = 150$, not ten. \eqref{sgd-floor} is for samples drawn independently. Here
# each epoch deals every sample once, so the errors of its batches partly cancel.
#
# ## Momentum
#
# \eqref{opt-momentum}
#
# The memory is the velocity $b$. At the first step there is none yet, so `memory` is `None`, which stands for zero.

# %% task="Momentum"
def momentum(eta, gamma=0.9):
    def rule(theta, g, memory):
        b = ...
        return ..., b
    return rule

# %% solution
def momentum(eta, gamma=0.9):
    def rule(theta, g, memory):
        b = g if memory is None else gamma * memory + g
        return theta - eta * b, b
    return rule

# %% check
def follow(rule, make, steps=6):
    """Paths of a rule and of an optimizer of PyTorch with the same gradients."""
    theta, memory, t = np.full(d, 0.1), None, torch.full((d,), 0.1, dtype=torch.float64)
    optimizer, ours, theirs = make([t]), [], []
    for S in batches(64, np.random.default_rng(2))[:steps]:
        theta, memory = rule(theta, gradient(t.numpy(), S), memory)
        t.grad = torch.tensor(gradient(t.numpy(), S))
        optimizer.step()
        ours, theirs = [*ours, theta], [*theirs, t.numpy().copy()]
    return ours, theirs

made = momentum(0.1)(np.zeros(d), np.ones(d), None)
assert made[1] is not ... and made[0] is not ..., (
    "the new velocity and the new theta are still empty")
assert np.allclose(made[1], 1), "at the first step the velocity is the gradient itself"
assert np.allclose(made[0], -0.1), "the parameters follow the velocity: theta - eta * b"
ours, theirs = follow(momentum(0.1), lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9))
plain, _ = follow(sgd(0.1), lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9))
assert not np.allclose(ours[1], plain[1]), (
    "this is SGD: the velocity forgets, or the step does not use it")
assert np.allclose(ours, theirs), (
    "torch.optim.SGD goes another way: b = gamma * b + g, then theta - eta * b")
print("right: six steps as torch.optim.SGD makes them")

# %% [markdown]
# ## Adam
#
# \eqref{opt-adam}
#
# The hats correct for the start at zero: $\hat m_k = m_k / (1 - \beta_1^k)$ and $\hat v_k = v_k / (1 - \beta_2^k)$, where $k$ counts the steps from 1. Squares, roots and quotients are taken entry by entry.

# %% task="Adam"
def adam(eta, beta_1=0.9, beta_2=0.999, epsilon=1e-8):
    def rule(theta, g, memory):
        m, v, k = (0.0, 0.0, 0) if memory is None else memory
        k = k + 1
        m = ...
        v = ...
        return ..., (m, v, k)
    return rule

# %% solution
def adam(eta, beta_1=0.9, beta_2=0.999, epsilon=1e-8):
    def rule(theta, g, memory):
        m, v, k = (0.0, 0.0, 0) if memory is None else memory
        k = k + 1
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        m_hat, v_hat = m / (1 - beta_1**k), v / (1 - beta_2**k)
        return theta - eta * m_hat / (np.sqrt(v_hat) + epsilon), (m, v, k)
    return rule

# %% check
after, (m, v, k) = adam(0.1)(np.zeros(d), np.full(d, -4.0), None)
assert m is not ... and v is not ..., (
    "m and v are still empty: running means of g and of g squared")
assert np.allclose(m, -0.4) and np.allclose(v, 0.016), (
    "m = beta_1 m + (1 - beta_1) g, and v the same with g**2 and beta_2")
assert after is not ..., "the new theta is still empty"
assert not np.allclose(after, 0.1 * 0.4 / np.sqrt(0.016)), (
    "the hats are missing: divide m by 1 - beta_1**k and v by 1 - beta_2**k")
assert np.allclose(after, 0.1), (
    "the first step has the length eta, against the sign of the gradient")
ours, theirs = follow(adam(0.1), lambda p: torch.optim.Adam(p, lr=0.1))
assert np.allclose(ours, theirs), (
    "the first step is right, the later ones are not: k grows in each step")
print("right: six steps as torch.optim.Adam makes them")

# %% [markdown]
# ## A fair race
#
# A comparison at one step size compares step sizes. So give each optimizer the best one from the same list, for the same thirty epochs with batches of 32.

# %% task="Tune"
def tuned(optimizer, etas, epochs=30, B=32):
    """The step size with the smallest gap after so many epochs, and that gap."""
    return ...

# %% solution
def tuned(optimizer, etas, epochs=30, B=32):
    """The step size with the smallest gap after so many epochs, and that gap."""
    gap, eta = min((train(optimizer(eta), B, epochs)[0][-1], eta) for eta in etas)
    return eta, gap

# %% check
few = tuned(sgd, [0.3, 0.001], epochs=3)
assert few is not ..., (
    "tuned returns nothing yet: train(optimizer(eta), B, epochs) for each eta")
assert len(few) == 2 and few[0] in (0.3, 0.001), (
    "return two numbers: the step size first, then its gap")
assert few[0] == 0.3, (
    "the best step size has the smallest gap at the end of the training")
assert np.isclose(few[1], train(sgd(0.3), 32, 3)[0][-1]), (
    "the gap is the last entry of what train returns first")
assert tuned(sgd, [0.001, 0.3], epochs=3) == few, (
    "the order of the list must not matter")
etas = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0]
chosen = {}
runners = [("SGD", sgd, "-"), ("momentum", momentum, "--"), ("Adam", adam, "-.")]
for name, optimizer, _ in runners:
    chosen[name] = tuned(optimizer, etas)
    print(f"{name:8s} eta {chosen[name][0]:<5}  gap {chosen[name][1]:.1e}")

# %% alt="Gap to the smallest loss against the epoch for SGD, momentum and Adam, each at its best step size, on a logarithmic axis" caption="Each optimizer at its own best step size."
fig, ax = plt.subplots()
for name, optimizer, style in runners:
    ax.semilogy(train(optimizer(chosen[name][0]), 32, 30)[0], style, label=name)
ax.legend()
ax.set(xlabel="epoch", ylabel="loss minus smallest loss");

# %% [markdown]
# SGD and momentum end at nearly the same gap, with step sizes ten times apart: on an even slope, momentum with $\gamma = 0.9$ makes the steps
# $1 / (1 - \gamma) = 10$ times longer, by \eqref{opt-momentum-gain}. With batches this small the noise decides, and momentum does not reduce it.
# Adam has no advantage either: you had already brought all columns to one scale.
#
# ## Does it matter?
#
# The loss is a means. What counts is the diagnosis of tumours that took no part. Scikit-learn minimises the same loss if its `C` is $1/(n \lambda)$ and the bias is a column
# of the data, as here.

# %%
library = LogisticRegression(C=1 / (n * lambda_), fit_intercept=False, tol=1e-8,
                             max_iter=10_000).fit(A, y)
same = np.allclose(library.coef_[0], theta_star, atol=1e-4)
print("scikit-learn finds your theta:", same)
right = np.mean((A_test @ theta_star > 0) == y_test)
print(f"minimum:      {right:.4f} of the others right")
for name, optimizer, _ in runners:
    _, theta = train(optimizer(chosen[name][0]), 32, 30)
    print(f"{name + ':':13s} {np.mean((A_test @ theta > 0) == y_test):.4f}")

# %% [markdown]
# A gap of some $10^{-4}$ in the loss does not change the share of right diagnoses here. The race was decided long before the thirtieth epoch.
#
# ## Go on
#
# - Let the step size fall: multiply it by 0.9 after each epoch. Which optimizer gains most?
# - Leave the standardisation out. Which of the three suffers least, and why?
# - Race with full batches, $B = n$, and 300 epochs. Does momentum now win clearly? Compare with \eqref{opt-momentum-tuned}.
