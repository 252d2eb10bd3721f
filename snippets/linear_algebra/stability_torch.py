"""Repeated multiplication decays, grows or spirals: the eigenvalues decide."""

# %% run
import math
import torch

c, s = math.cos(math.pi / 6), math.sin(math.pi / 6)
f64 = torch.float64
systems = {
    "decay": torch.tensor([[0.7, 0.2], [0.1, 0.6]], dtype=f64),
    "growth": torch.tensor([[1.15, 0.1], [0.05, 1.1]], dtype=f64),
    "spiral": 0.9 * torch.tensor([[c, -s], [s, c]], dtype=f64),  # turn by 30°
    "saddle": torch.tensor([[1.05, 0.3], [0.15, 0.9]], dtype=f64),
}


def trajectory(A, x, steps):
    """x_0, A x_0, A^2 x_0, ..., shape (steps + 1, n)."""
    path = [x]
    for t in range(steps):
        path.append(A @ path[-1])
    return torch.stack(path)


x_0 = torch.tensor([1.0, 0.0], dtype=f64)  # a part along each eigenvector
for name, A in systems.items():
    sizes = torch.linalg.eigvals(A).abs().sort().values
    end = torch.linalg.norm(trajectory(A, x_0, 10)[-1])
    print(
        f"{name}: |lambda| {sizes[0]:.2f}, {sizes[1]:.2f}",
        f"  |x| after 10 steps {end:.3g}",
    )

x_0 = torch.tensor([1.0, -1.0], dtype=f64)  # on the shrinking line of the saddle
path = trajectory(systems["saddle"], x_0, 300)
print(
    f"saddle from (1, -1): |x| after 50 steps {torch.linalg.norm(path[50]):.0e},",
    "after 300 steps over 1000:",
    bool(torch.linalg.norm(path[300]) > 1000),
)
