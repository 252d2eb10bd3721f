"""In a narrow valley the best fixed step zig-zags: the steps needed grow like kappa."""

# %% run
import numpy as np
import matplotlib.pyplot as plt


def descend(kappa, epsilon=1e-6):
    """Steps on (theta_1^2 + kappa theta_2^2) / 2 down to epsilon of the distance."""
    H, eta = np.array([1.0, kappa]), 2 / (1 + kappa)  # mu = 1, beta = kappa
    path = [np.array([1.0, 1.0])]
    while np.linalg.norm(path[-1]) > epsilon * np.linalg.norm(path[0]):
        path.append(path[-1] - eta * H * path[-1])
    return np.stack(path)  # (k + 1, 2)


print("kappa   steps   (kappa / 2) log 10^6   turns of theta_2")
kappas = [2, 10, 50, 250, 1250]
counts = []
for kappa in kappas:
    path = descend(kappa)
    turns = (path[1:, 1] * path[:-1, 1] < 0).sum()
    counts.append(len(path) - 1)
    formula = kappa / 2 * np.log(1e6)
    print(f"{kappa:5d}   {counts[-1]:5d}   {formula:19.0f}   {turns:16d}")

# %% figure
fig, (left, right) = plt.subplots(1, 2, figsize=(6, 3.4))
u, v = np.meshgrid(np.linspace(-0.35, 1.15, 100), np.linspace(-1.15, 1.15, 100))
left.contour(
    u,
    v,
    u**2 + 10 * v**2,
    [0.1, 0.4, 1, 2.2, 4.5, 8, 12],
    colors="gray",
    linewidths=0.7,
)
left.plot(*descend(10).T, "o-", color="C1", ms=4, lw=1.2)
left.plot(0, 0, "*", color="C0", ms=13)
left.set_title(r"$\kappa = 10$", fontsize=15)
left.set_xlabel(r"$\theta_1$", fontsize=14)
left.set_ylabel(r"$\theta_2$", fontsize=14)
right.loglog(kappas, counts, "o", color="C1")
right.loglog(kappas, np.array(kappas) / 2 * np.log(1e6), "--", color="C0")
right.set_title("steps to one millionth", fontsize=14)
right.set_xlabel(r"$\kappa$", fontsize=14)
right.text(60, 90, r"$\frac{\kappa}{2}\, \log 10^6$", color="C0", fontsize=15)
