"""A convex function lies below its chords; one chord below the graph refutes it."""

import torch

torch.set_default_dtype(torch.float64)


# %% chords
def square(x):
    return x**2


def quartic(x):
    return x**4 - 3 * x**2 + x


r = torch.linspace(-2, 2, 81)
u, v = torch.meshgrid(r, r, indexing="xy")
for f in (square, quartic):
    worst = torch.stack([
        t * f(u) + (1 - t) * f(v) - f(t * u + (1 - t) * v)
        for t in (0.1, 0.3, 0.5, 0.7, 0.9)
    ])  # chord - f
    count = (worst < -1e-9).sum()
    print(
        f"{f.__name__:7} {worst.numel()} points, {count} below the graph, "
        f"lowest {worst.min():z.3f}, highest {worst.max():.3f}"
    )
