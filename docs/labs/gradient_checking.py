# ---
# title: Is this gradient right?
# description: Finite differences, their best step, a gradient check of your own, and four gradients of which three are wrong.
# jupyter:
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown]
# # Is this gradient right?
#
# A training loop with a wrong gradient often still learns, only worse. So you want a test that does not trust your algebra. In this lab you build it:
# slopes from values alone, the step that makes them accurate, and a check for the gradient of a whole model. Then you use it to convict
# three gradients out of four.
#
# You need [finite differences](../calculus/finite_differences.md) and [the gradient](../calculus/gradients.md). The formulas below stand there, with their
# conditions and their checks. The chapter on [gradient checks](../calculus/gradient_check.md) says what such a check cannot see.

# %% [markdown]
# ## A slope from two values
#
# For a function with two continuous derivatives near $x$,
#
# \eqref{forward-difference}
#
# With three, the symmetric quotient is better:
#
# \eqref{central-difference}

# %%
import numpy as np
import matplotlib.pyplot as plt
from sklearn.datasets import load_iris

# %% task="Two quotients"
def forward(f, x, h):
    """The slope of f at x from f(x + h) and f(x)."""
    return ...

def central(f, x, h):
    """The slope of f at x from f(x + h) and f(x - h)."""
    return ...

# %% solution
def forward(f, x, h):
    """The slope of f at x from f(x + h) and f(x)."""
    return (f(x + h) - f(x)) / h

def central(f, x, h):
    """The slope of f at x from f(x + h) and f(x - h)."""
    return (f(x + h) - f(x - h)) / (2 * h)

# %% check
square = lambda x: x**2
assert forward(square, 3.0, 0.5) is not ..., (
    "forward returns nothing yet: the rise over the run")
assert np.isclose(forward(square, 3.0, 0.5), 6.5), (
    "at x = 3, h = 0.5 the rise of x^2 is 3.25: divide it by h")
assert central(square, 3.0, 0.5) is not ..., "central returns nothing yet"
assert not np.isclose(central(square, 3.0, 0.5), 12), "from x - h to x + h you run 2 h"
assert np.isclose(central(square, 3.0, 0.5), 6), (
    "for x^2 the central quotient is exact: 6 at x = 3")
print(f"right: {forward(np.exp, 1.0, 0.1):.4f} and {central(np.exp, 1.0, 0.1):.4f} "
      f"for the slope {np.exp(1.0):.4f}")

# %% [markdown]
# How fast do the errors fall? If the error is about $c h^p$, then its logarithm against $\log h$ is a line, and $p$ is the slope of that line.

# %% task="Measure the order"
def order(quotient):
    """p, if the error for exp at 1 is about c h^p, from h = 0.1 and h = 0.001."""
    return ...

# %% solution
def order(quotient):
    """p, if the error for exp at 1 is about c h^p, from h = 0.1 and h = 0.001."""
    errors = [abs(quotient(np.exp, 1.0, h) - np.exp(1.0)) for h in (0.1, 0.001)]
    return np.log(errors[0] / errors[1]) / np.log(0.1 / 0.001)

# %% check
assert order(forward) is not ..., (
    "order returns nothing yet: log of the ratio of two errors over log of the ratio "
    "of h")
assert order(forward) > 0, (
    "the error falls when h falls, so p is positive: put both ratios the same way "
    "round")
assert abs(order(forward) - 1) < 0.1, (
    "halving h halves the error of the forward quotient: p is close to 1")
assert abs(order(central) - 2) < 0.1, (
    "ten times smaller h makes the error of the central quotient a hundred times "
    "smaller")
cubed = lambda f, x, h: np.exp(1.0) + h**3
assert abs(order(cubed) - 3) < 0.1, (
    "an error of h^3 has the order 3: use the quotient that is handed over")
print(f"right: {order(forward):.2f} for the forward quotient, "
      f"{order(central):.2f} for the central one")

# %% [markdown]
# ## Smaller is not always better
#
# Values are rounded: $f$ is known up to about $\varepsilon c$, where $c$ bounds $|f|$ and $\varepsilon = 2^{-53}$. The division by $h$ makes that error large when $h$ is small.
# Before you look: where will the error of the central quotient be smallest, near $10^{-2}$, $10^{-5}$ or $10^{-11}$?

# %% alt="Error against h on logarithmic axes, from 1 down to 1e-12: both curves fall first, forward with slope 1 and central with slope 2, and rise again on the left, where rounding takes over; the lowest point of the central curve is near 1e-5" caption="The error of both quotients for exp at 1. From right to left: first the formula errs less, then rounding errs more."
h = np.logspace(-12, 0, 49)
fig, ax = plt.subplots()
for quotient, style in [(forward, "-"), (central, "--")]:
    errors = np.array([abs(quotient(np.exp, 1.0, one) - np.exp(1.0)) for one in h])
    ax.loglog(h, np.where(errors > 0, errors, np.nan), style, label=quotient.__name__)
ax.legend()
ax.set(xlabel="$h$", ylabel="error of the slope");

# %% [markdown]
# The chapter computes the best step from a bound $M_3$ of the third derivative near $x$ and the size $c$ of the values:
#
# \eqref{central-best-step}

# %% task="The best step"
epsilon = 2.0**-53

def best_step(c, M_3):
    """The step that makes the bound of the central quotient smallest."""
    return ...

# %% solution
epsilon = 2.0**-53

def best_step(c, M_3):
    """The step that makes the bound of the central quotient smallest."""
    return (3 * epsilon * c / M_3) ** (1 / 3)

# %% check
assert best_step(1, 1) is not ..., (
    "best_step returns nothing yet: it is the first half of the formula above")
bound = lambda h, c, M_3: M_3 * h**2 / 6 + epsilon * c / h
for c, M_3 in [(1, 1), (np.e, np.e), (100, 0.1)]:
    near = best_step(c, M_3)
    assert 0 < near < 1, "a step is positive and small: check the power 1/3"
    others = bound(0.9 * near, c, M_3), bound(1.1 * near, c, M_3)
    assert bound(near, c, M_3) <= min(others), (
        "another step near it has a smaller bound: h is the cube root of 3 epsilon c / "
        "M_3")
error = abs(central(np.exp, 1.0, best_step(np.e, np.e)) - np.exp(1.0))
print(f"right: the best step for exp at 1 is {best_step(np.e, np.e):.1e}; "
      f"error below 1e-9: {error < 1e-9}")

# %% [markdown]
# For values and third derivatives of a moderate size, $h = 10^{-5}$ is a good step. That is the one to use below.
#
# ## A gradient from values
#
# One coordinate at a time:
#
# \eqref{central-gradient}
#
# Parameters come as arrays of any shape. Move one entry, evaluate twice, and **put the entry back**.

# %% task="The numerical gradient"
def numerical_gradient(f, x, h=1e-5):
    """The gradient of the number f(x) in the array x, in its shape; x stays as is."""
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        ...
    return g

# %% solution
def numerical_gradient(f, x, h=1e-5):
    """The gradient of the number f(x) in the array x, in its shape; x stays as is."""
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        e = np.zeros(x.shape)
        e[i] = h
        g[i] = (f(x + e) - f(x - e)) / (2 * h)
    return g

# %% check
A = np.arange(6.0).reshape(2, 3)
x = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
before, g = x.copy(), numerical_gradient(lambda x: (A * x**2).sum(), x)
assert np.shape(g) == (2, 3), "the gradient has the shape of x"
assert np.any(g), "the gradient is still zero everywhere: fill g[i] in the loop"
assert np.array_equal(x, before), "x has changed: put the entry back, or work on a copy"
assert np.allclose(g, 2 * A * x, rtol=0, atol=1e-6), (
    "the slope of a x^2 in x is 2 a x: f(x + h e_i) - f(x - h e_i) over 2 h")
print("right:", g.round(3).tolist())

# %% [markdown]
# ## One number that says yes or no
#
# Compare two gradients by the length of their difference, in relation to their own lengths, as the chapter does. There you see what the ratio says if $g = a \hat g$ with $a > 0$:
#
# \eqref{check-ratio}
#
# A right gradient gives some $10^{-7}$ or less, a wrong one usually more than $10^{-3}$.

# %% task="The ratio"
def ratio(g, g_hat):
    """The length of g - g_hat over the sum of both lengths; 0 if both are zero."""
    return ...

# %% solution
def ratio(g, g_hat):
    """The length of g - g_hat over the sum of both lengths; 0 if both are zero."""
    total = np.linalg.norm(g) + np.linalg.norm(g_hat)
    return np.linalg.norm(g - g_hat) / total if total else 0.0

# %% check
u, v = np.array([[3.0, 0.0], [0.0, 4.0]]), np.array([[3.0, 0.0], [0.0, 0.0]])
assert ratio(u, v) is not ..., (
    "ratio returns nothing yet: np.linalg.norm takes the length of a matrix, too")
assert np.isclose(ratio(u, v), 4 / 8), (
    "the difference has length 4, the two have lengths 5 and 3")
assert np.isclose(ratio(v, u), 4 / 8), "the ratio is the same the other way round"
assert np.isclose(ratio(u, 3 * u), 0.5) and ratio(u, -u) == 1, (
    "three times too long gives 1/2, the wrong sign gives 1")
with np.errstate(all="ignore"):
    assert ratio(0 * u, 0 * u) == 0, "two zero gradients agree: return 0 instead of 0/0"
print("right:", ratio(u, v), ratio(u, 3 * u), ratio(u, -u))

# %% [markdown]
# ## Four suspects
#
# Softmax regression on the iris data: 150 flowers, four measurements, three species. The loss is the mean cross-entropy and a penalty on the weights,
# not on the biases. Four people wrote its gradient.

# %%
iris = load_iris()
X = (iris.data - iris.data.mean(axis=0)) / iris.data.std(axis=0)     # (150, 4)
Y = np.eye(3)[iris.target]                                           # (150, 3)  one-hot
n, lambda_ = len(X), 0.1
rng = np.random.default_rng(0)
W, b = rng.normal(size=(4, 3)), rng.normal(size=3)

def probabilities(W, b):
    scores = X @ W + b
    scores = scores - scores.max(axis=1, keepdims=True)
    return np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)

def loss(W, b):
    """Mean cross-entropy, and half lambda times the squared length of W."""
    likelihood = (probabilities(W, b) * Y).sum(axis=1)               # (150,)
    return -np.log(likelihood).mean() + lambda_ / 2 * (W**2).sum()

def anna(W, b):
    D = (probabilities(W, b) - Y) / n
    return X.T @ D + lambda_ * W, D.sum(axis=0) + lambda_ * b

def boris(W, b):
    D = probabilities(W, b) - Y
    return X.T @ D / n + lambda_ * W, D.mean(axis=0)

def clara(W, b):
    D = (probabilities(W, b) - Y) / n
    return X.T @ D + 2 * lambda_ * W, D.sum(axis=0)

def dimitri(W, b):
    P = probabilities(W, b)
    D = P * (1 - P) * (P - Y) / n
    return X.T @ D + lambda_ * W, D.sum(axis=0)

# %% task="Who is right?"
suspects = {"anna": anna, "boris": boris, "clara": clara, "dimitri": dimitri}
ratios = {}  # name: (ratio for W, ratio for b)
for name, gradient in suspects.items():
    g_W, g_b = gradient(W, b)
    ratios[name] = ...
innocent = ...  # the name of the one whose gradient is right

# %% solution
suspects = {"anna": anna, "boris": boris, "clara": clara, "dimitri": dimitri}
ratios = {}  # name: (ratio for W, ratio for b)
for name, gradient in suspects.items():
    g_W, g_b = gradient(W, b)
    ratios[name] = (ratio(g_W, numerical_gradient(lambda W: loss(W, b), W)),
                    ratio(g_b, numerical_gradient(lambda b: loss(W, b), b)))
innocent = min(ratios, key=lambda name: max(ratios[name]))

# %% check
assert innocent is not ..., (
    "nobody is named yet: compute both ratios for each, then compare")
assert all(np.shape(ratios[name]) == (2,) for name in suspects), (
    "two ratios for each: for W and for b")
assert innocent != "anna", "look at the ratio for b: the penalty holds the weights only"
assert innocent != "clara", (
    "look at the ratio for W: the slope of lambda/2 w^2 is lambda w")
assert innocent != "dimitri", (
    "both ratios are large: the softmax slope has been multiplied in twice")
assert [name for name in suspects if max(ratios[name]) < 1e-6] == ["boris"], (
    "your ratios do not separate them: compare with numerical_gradient in W and in b")
for name, (for_W, for_b) in ratios.items():
    says = ["above" if one > 1e-6 else "below" for one in (for_W, for_b)]
    print(f"{name:8s} W: {says[0]} 1e-6, b: {says[1]} 1e-6")

# %% [markdown]
# Would you have noticed without a check? Train for 500 steps with each of them, from the same start:

# %%
for name, gradient in suspects.items():
    W_k, b_k = W.copy(), b.copy()
    for _ in range(500):
        g_W, g_b = gradient(W_k, b_k)
        W_k, b_k = W_k - 0.5 * g_W, b_k - 0.5 * g_b
    right = np.mean(probabilities(W_k, b_k).argmax(axis=1) == iris.target)
    print(f"{name:8s} loss {loss(W_k, b_k):.4f}, {right:.3f} of the flowers right")

# %% [markdown]
# All four learn. Anna and Clara end within 0.03 of the loss that the right gradient reaches, and even Dimitri gets nearly nine flowers of ten right.
# A falling loss does not say that the gradient is right. The check does.
#
# ## Without any subtraction
#
# Rounding enters a difference because two nearly equal numbers are subtracted. An imaginary step needs no subtraction. For a function that is analytic at $x$ and real on the real line,
#
# \eqref{complex-step}
#
# So $h$ may be tiny.

# %% task="The complex step"
def complex_step(f, x, h=1e-20):
    """The slope of f at x from one value at x + ih; f must be analytic."""
    return ...

# %% solution
def complex_step(f, x, h=1e-20):
    """The slope of f at x from one value at x + ih; f must be analytic."""
    return f(x + 1j * h).imag / h

# %% check
wave = lambda x: np.exp(x) / np.sqrt(np.sin(x) ** 3 + np.cos(x) ** 3)
assert complex_step(wave, 1.5) is not ..., (
    "complex_step returns nothing yet: 1j is the imaginary unit")
assert np.isreal(complex_step(wave, 1.5)), (
    "the slope is a real number: take the imaginary part, .imag")
assert complex_step(wave, 1.5) != 0, "the step must be imaginary: x + 1j * h"
assert not np.isclose(complex_step(wave, 1.5), central(wave, 1.5, 1e-5) * 1e-20), (
    "divide by h")
assert np.isclose(complex_step(wave, 1.5), central(wave, 1.5, 1e-5), rtol=1e-8), (
    "central differences say otherwise")
print(f"right: {complex_step(wave, 1.5):.4f}; for exp at 1 the error is at most 1e-15:",
      abs(complex_step(np.exp, 1.0) - np.exp(1.0)) <= 1e-15)

# %% [markdown]
# It fails where an operation is not analytic. `abs` of a complex number is its length, whose imaginary part is zero:

# %%
print("slope of |x| at -2 by the complex step:", complex_step(abs, -2.0))
print("by central differences:", round(central(abs, -2.0, 1e-5), 6))

# %% [markdown]
# ## A false alarm
#
# A ReLU has a kink at zero. A central difference over the kink gives a number between the two slopes, by \eqref{kink-difference}, and the check complains about a gradient that is as right as it can be.

# %%
relu = lambda x: max(x, 0.0)
for x in (1e-3, 3e-6, 0.0):
    print(f"x = {x:g}: central difference {central(relu, x, 1e-5):.3f}, "
          f"slope by autodiff {float(x > 0):.0f}")

# %% [markdown]
# So check at random parameters, not at zero, and when one entry disagrees, look whether a smaller $h$ changes the answer.
#
# ## Go on
#
# - Check along random directions, by \eqref{check-direction}. Two evaluations of the loss replace thirty. Which of the suspects does it convict?
# - Make a mistake of your own in boris's gradient. How small can it be until the check misses it?
# - Use `torch.autograd.gradcheck` on a loss of yours. Why does it insist on double precision?
