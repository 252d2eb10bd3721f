"""Halve the step: the error of the line falls fourfold, of the parabola eightfold."""

import numpy as np
import matplotlib.pyplot as plt


def f(x):
    return np.exp(x[0]) * np.sin(x[1])


def gradient(x):
    return np.exp(x[0]) * np.stack([np.sin(x[1]), np.cos(x[1])])


def hessian(x):
    s, c = np.sin(x[1]), np.cos(x[1])
    return np.exp(x[0]) * np.array([[s, c], [c, -s]])


x, u = np.array([0.3, 0.8]), np.array([0.6, 0.8])
g, H = gradient(x), hessian(x)


def errors(h):
    """What the line and the parabola at x miss, h away along u."""
    line = f(x) + h * g @ u
    parabola = line + h**2 / 2 * u @ H @ u
    return abs(f(x + h * u) - line), abs(f(x + h * u) - parabola)


# %% demo
print("     h     line  order   parabola  order")
for h in [0.4, 0.2, 0.1, 0.05]:
    (a, b), (a_2, b_2) = errors(h), errors(h / 2)
    print(f"{h:6g} {a:8.1e} {np.log2(a / a_2):6.2f} {b:10.1e} {np.log2(b / b_2):6.2f}")

# %% figure
fig, (left, right) = plt.subplots(1, 2, figsize=(6, 3.2))
h = np.linspace(-2.2, 2.2, 100)
path = f(x[:, None] + h * u[:, None])
left.plot(h, path, color="black", lw=2.5, label="$f$")
left.plot(h, f(x) + h * (g @ u), "--", color="C1", label="line")
left.plot(
    h, f(x) + h * (g @ u) + h**2 / 2 * (u @ H @ u), "-.", color="C0", label="parabola"
)
left.set(xlabel="$h$", ylabel="$f(x + hu)$", ylim=(-2.2, 3.6))
left.legend(fontsize=12, loc="lower center")
h = 2.0 ** -np.arange(1, 11)
right.loglog(h, [errors(k)[0] for k in h], "s--", color="C1")
right.loglog(h, [errors(k)[1] for k in h], "o-.", color="C0")
right.text(0.001, 3e-3, "line: slope 2", color="C1", fontsize=13)
right.text(0.007, 1e-9, "parabola:\nslope 3", color="C0", fontsize=13)
right.set(xlabel="$h$", ylabel="error")
