"""A smooth loss stays below a parabola of curvature beta, so its bottom is safe."""

import torch

torch.set_default_dtype(torch.float64)


def L(theta):
    return theta**2 / 4 + torch.cos(theta)


slope = torch.func.vmap(torch.func.grad(L))

# %% smooth
grid = torch.linspace(-8, 8, 4001)
ratios = torch.abs(torch.diff(slope(grid)) / torch.diff(grid))
beta = 1.5  # |L''| = |1/2 - cos| <= 3/2
print(f"steepest change of slope seen {ratios.max():.4f}, beta = {beta}")

# %% bound
theta = torch.tensor([4.5])  # where you stand
bound = L(theta) + slope(theta) * (grid - theta) + beta / 2 * (grid - theta) ** 2
above = bound - L(grid)
print(f"bound - L: least {above.min():.4f}, largest {above.max():.3f}")

# %% step
for eta in (1 / beta, 1.9 / beta):
    after = theta - eta * slope(theta)
    promise = (eta * (1 - eta * beta / 2) * slope(theta) ** 2).item()
    fall = (L(theta) - L(after)).item()
    print(f"eta = {eta:.3f}: promised fall {promise:.3f}, found {fall:.3f}")
