"""With the best numbers for a parabola, the heavy ball circles on another loss."""

import numpy as np
import matplotlib.pyplot as plt


def slope(t):
    """Rises with t: 25 up to 1, 1 from 1 to 2, 25 again. The minimum is at 0."""
    return 25 * t if t < 1 else t + 24 if t < 2 else 25 * t - 24


def path(eta, gamma, nesterov=False):
    theta, b, points = 3.3, 0.0, [3.3]
    for _ in range(60):
        g = slope(theta)
        b = gamma * b + g
        theta = theta - eta * (g + gamma * b if nesterov else b)
        points.append(theta)
    return np.array(points)


ball = path(eta=1 / 9, gamma=4 / 9)  # tuned for curvatures 1 and 25
other = path(eta=1 / 25, gamma=2 / 3, nesterov=True)
print("heavy ball, the last six:", ball[-6:].round(2))
print(f"Nesterov, the last one:    {other[-1]:.1e}")

# %% figure
fig, ax = plt.subplots()
ax.plot(ball[:31], "C1o-", label="heavy ball")
ax.plot(other[:31], "C2s--", label="Nesterov")
ax.set(xlabel="$k$", ylabel=r"$\theta_k$")
ax.legend()
