"""A strict minimum along every line through 0, and no minimum at all."""

import torch

torch.set_default_dtype(torch.float64)


def f(x_1, x_2):
    """Negative between the parabolas x_2 = x_1^2 and x_2 = 3 x_1^2."""
    return (x_2 - x_1**2) * (x_2 - 3 * x_1**2)


t = torch.linspace(-1, 1, 2_000_001)  # t = 0 is one of them
t = t[t != 0]
print("slope of the line   f > 0 for 0 < |t| <")
for slope in (0.5, 0.1, 0.01, 0.001):
    low = torch.abs(t[f(t, slope * t) <= 0])  # how far out f is not positive
    print(f"{slope:17}   {low.min():19.4f}")
for x_1 in (0.1, 0.01):
    print(f"at x_1 = {x_1} on the parabola 2 x_1^2: {f(x_1, 2 * x_1**2):.2g}")
