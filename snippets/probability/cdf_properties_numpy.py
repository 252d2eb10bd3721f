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
h = 1e-6
grid = np.linspace(-2, 8, 1001)
print("                      dice   dart")
for name, value in {
    "largest on the grid": lambda F: F(grid).max(),
    "smallest rise": lambda F: np.diff(F(grid)).min(),
    "far left": lambda F: F(-1e6),
    "far right": lambda F: F(1e6),
    "P(0.5 < X <= 2)": lambda F: F(2.0) - F(0.5),
    "slope at 0.7": lambda F: (F(0.7 + h) - F(0.7 - h)) / (2 * h),
    "just left of 1": lambda F: F(1.0 - h),
    "at 1": lambda F: F(1.0),
    "just right of 1": lambda F: F(1.0 + h),
}.items():
    print(f"{name:20}{value(dice):7.4f}{value(dart):7.4f}")

# %% figure
x = np.linspace(-0.5, 7, 1501)
fig, ax = plt.subplots()
ax.plot(x, dice(x), "C0", label="larger of two dice")
ax.plot(x, np.clip(x / 6, 0, 1) ** 2, "--", color="gray", lw=1, label="$(x/6)^2$")
ax.plot(x, dart(x), "C1:", lw=2.5, label="distance of a dart")
ax.set(xlabel="$x$", ylabel="$F(x) = P(X \\leq x)$", yticks=[0, 0.25, 0.5, 0.75, 1])
ax.legend(loc="lower right")
