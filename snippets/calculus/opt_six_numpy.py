"""Six rules on a valley and near a saddle, each with a step size of its own."""

import numpy as np
import matplotlib.pyplot as plt


# %% rules
def path(rule, gradient, theta, eta, steps):
    """The points of one rule; gamma and beta_1 are 0.9, alpha and beta_2 are 0.99."""
    b, v, points = np.zeros(2), np.zeros(2), [theta]
    for k in range(1, steps + 1):
        g = gradient(theta)
        if rule in ("momentum", "Nesterov"):
            b = 0.9 * b + g
            step = eta * (g + 0.9 * b if rule == "Nesterov" else b)
        elif rule == "RMSProp":
            v = 0.99 * v + 0.01 * g**2
            step = eta * g / (np.sqrt(v) + 1e-8)
        elif rule in ("Adam", "AdamW"):
            b, v = 0.9 * b + 0.1 * g, 0.99 * v + 0.01 * g**2
            step = eta * b / (1 - 0.9**k) / (np.sqrt(v / (1 - 0.99**k)) + 1e-8)
        else:
            step = eta * g
        decay = 1 - 0.1 * eta if rule == "AdamW" else 1.0
        theta = decay * theta - step
        points.append(theta)
    return np.stack(points)  # (steps + 1, 2)


etas = {
    "plain": 0.06,
    "momentum": 0.02,
    "Nesterov": 0.02,
    "RMSProp": 0.02,
    "Adam": 0.15,
    "AdamW": 0.15,
}
h = np.array([1.0, 30.0])  # the valley: (t_1^2 + 30 t_2^2) / 2


def valley(theta):
    return h * theta


def saddle(theta):  # of t_1^2 / 2 + (t_2^2 - 1)^2 / 4
    return np.stack([theta[0], theta[1] * (theta[1] ** 2 - 1)])


paths = {}
print("           valley: distance after     saddle: steps     distance")
print("             10      50     200       to |t_2| > 1/2    after 200")
for rule, eta in etas.items():
    down = path(rule, valley, np.array([3.0, 0.6]), eta, 200)
    away = path(rule, saddle, np.array([1.5, 0.01]), eta, 200)
    far = [np.linalg.norm(down[k]) for k in (10, 50, 200)]
    left = int((np.abs(away[:, 1]) > 0.5).argmax())
    end = np.linalg.norm(away[200] - np.array([0.0, 1.0]))
    print(f"{rule:9}", *(f"{d:7.3f}" for d in far), f"{left:12d} {end:16.3f}")
    paths[rule] = down, away

# %% figure
fig, axes = plt.subplots(6, 2, figsize=(6, 10.5), sharex="col", sharey="col")
u, v = np.meshgrid(np.linspace(-1, 3.4, 120), np.linspace(-0.9, 0.9, 120))
p, q = np.meshgrid(np.linspace(-0.6, 1.8, 120), np.linspace(-0.5, 1.5, 120))
for (left, right), (rule, (down, away)) in zip(axes, paths.items()):
    left.contour(
        u, v, u**2 + 30 * v**2, [0.3, 1.5, 4, 8, 14, 22], colors="gray", linewidths=0.6
    )
    right.contour(
        p,
        q,
        p**2 / 2 + (q**2 - 1) ** 2 / 4,
        [0.02, 0.1, 0.25, 0.5, 0.9, 1.4],
        colors="gray",
        linewidths=0.6,
    )
    left.plot(*down[:61].T, "o-", color="C0", ms=3, lw=1)
    right.plot(*away[:61].T, "o-", color="C1", ms=3, lw=1)
    for ax, start, low in [(left, down[0], (0, 0)), (right, away[0], (0, 1))]:
        ax.plot(*start, "s", color="black", ms=6)
        ax.plot(*low, "*", color="black", ms=10)
    left.set_ylabel(rule, fontsize=14)
    left.set(xlim=(-1, 3.4), ylim=(-0.9, 0.9), yticks=[-0.5, 0, 0.5])
    right.set(xlim=(-0.6, 1.8), ylim=(-0.5, 1.5), yticks=[0, 1])
for ax, name in zip(axes[0], ("a valley", "a saddle")):
    ax.set_title(name, fontsize=15)
for ax in axes[-1]:
    ax.set_xlabel(r"$\theta_1$", fontsize=14)
