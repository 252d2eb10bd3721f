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
def look_at(F, h=1e-6):
    on_grid = F(torch.linspace(-2, 8, 1001))
    return {
        "largest on the grid": on_grid.max(),
        "smallest rise": torch.diff(on_grid).min(),
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
