"""Six properties of a distribution function, at a staircase and at a curve."""
import torch

torch.set_default_dtype(torch.float64)


def dice(x):
    """P(X <= x) for the larger X of two dice"""
    return torch.floor(torch.as_tensor(x).clip(0, 6)) ** 2 / 36


def dart(x):
    """P(X <= x) for the distance X of a dart from the centre"""
    return torch.as_tensor(x).clip(0, 1) ** 2


# %% demo
h = 1e-6
grid = torch.linspace(-2, 8, 1001)
print("                      dice   dart")
for name, value in {
    "largest on the grid": lambda F: F(grid).max(),
    "smallest rise": lambda F: torch.diff(F(grid)).min(),
    "far left": lambda F: F(-1e6),
    "far right": lambda F: F(1e6),
    "P(0.5 < X <= 2)": lambda F: F(2.0) - F(0.5),
    "slope at 0.7": lambda F: (F(0.7 + h) - F(0.7 - h)) / (2 * h),
    "just left of 1": lambda F: F(1.0 - h),
    "at 1": lambda F: F(1.0),
    "just right of 1": lambda F: F(1.0 + h),
}.items():
    print(f"{name:20}{value(dice):7.4f}{value(dart):7.4f}")
