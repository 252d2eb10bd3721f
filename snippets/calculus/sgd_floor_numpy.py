"""A constant step leaves a noise floor; a falling one goes below it, later."""

import numpy as np
import matplotlib.pyplot as plt

# %% measure
rng = np.random.default_rng(0)
h, c = 1.0, rng.normal(size=200)  # sample loss h (theta - c_i)^2 / 2
low, sigma2 = c.mean(), h**2 * c.var()  # the minimum; the noise


def train(eta, updates=3000, runs=400):
    """The mean squared error after each update, over many runs; eta(k) is the step."""
    theta, errors = np.full(runs, 4.0), []
    for k in range(updates):
        errors.append(((theta - low) ** 2).mean())
        g = h * (theta - c[rng.integers(200, size=runs)])
        theta = theta - eta(k) * g
    return np.array(errors)


curves = {
    "0.3": train(lambda k: 0.3),
    "0.03": train(lambda k: 0.03),
    "falling": train(lambda k: 1 / (h * (k + 4))),
}
print("eta       k = 10     100    last 1000    floor")
for name, e in curves.items():
    floor = 0.0
    if name != "falling":
        eta = float(name)
        floor = eta * sigma2 / (h * (2 - eta * h))
    print(f"{name:8} {e[10]:7.4f} {e[100]:7.4f} {e[-1000:].mean():12.5f} {floor:8.5f}")

# %% figure
fig, ax = plt.subplots()
looks = [("C0", "-"), ("C1", "--"), ("C2", "-.")]
for (name, e), (color, style) in zip(curves.items(), looks):
    ax.plot(np.arange(1, len(e) + 1), e, style, color=color, lw=1.8)
ax.text(350, 0.25, r"$\eta = 0.3$", color="C0", fontsize=14)
ax.text(350, 0.023, r"$\eta = 0.03$", color="C1", fontsize=14)
ax.text(220, 0.0012, "falling", color="C2", fontsize=14)
ax.set(
    xlabel="update",
    ylabel=r"mean of $(\theta_k - \theta_*)^2$",
    xscale="log",
    yscale="log",
)
