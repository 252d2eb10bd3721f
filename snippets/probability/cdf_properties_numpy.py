"""Six properties of a distribution function, at a staircase and at a curve."""

import numpy as np
import matplotlib.pyplot as plt


def dice(x):
    """P(X <= x) for the larger X of two dice"""
    return np.floor(np.clip(x, 0, 6)) ** 2 / 36


def dart(x):
    """P(X <= x) for the distance X of a dart from the centre"""
    return np.clip(x, 0, 1) ** 2


# %% demo
def look_at(F, h=1e-6):
    on_grid = F(np.linspace(-2, 8, 1001))
    return {
        "largest on the grid": on_grid.max(),
        "smallest rise": np.diff(on_grid).min(),
        "far left": F(-1e6),
        "far right": F(1e6),
        "P(0.5 < X <= 2)": F(2.0) - F(0.5),
        "slope at 0.7": (F(0.7 + h) - F(0.7 - h)) / (2 * h),
        "just left of 1": F(1.0 - h),
        "at 1": F(1.0),
        "just right of 1": F(1.0 + h),
    }


of_dice, of_dart = look_at(dice), look_at(dart)
print("                      dice   dart")
for name in of_dice:
    print(f"{name:20}{of_dice[name]:7.4f}{of_dart[name]:7.4f}")

# %% figure
x = np.linspace(-0.5, 7, 1501)
fig, ax = plt.subplots()
ax.plot(x, dice(x), "C0", label="larger of two dice")
ax.plot(x, np.clip(x / 6, 0, 1) ** 2, "--", color="gray", lw=1, label="$(x/6)^2$")
ax.plot(x, dart(x), "C1:", lw=2.5, label="distance of a dart")
ax.set(xlabel="$x$", ylabel="$F(x) = P(X \\leq x)$", yticks=[0, 0.25, 0.5, 0.75, 1])
ax.legend(loc="lower right")
