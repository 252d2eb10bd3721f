"""Where the gradient is zero nothing moves, whether or not it is a minimum."""

import torch

torch.set_default_dtype(torch.float64)


def loss(theta):
    """Minima at (0, 1) and (0, -1), a saddle at (0, 0) between them."""
    return theta[0] ** 2 + (theta[1] ** 2 - 1) ** 2 / 4


gradient = torch.func.grad(loss)

for start in ([1.0, 0.0], [1.0, 1e-6], [1.0, -1e-6]):
    theta = torch.tensor(start)
    for k in range(1, 401):
        theta = theta - 0.1 * gradient(theta)
        if k in (50, 400):
            # + 0.0 makes 0 of -0
            print(
                f"from {start}, step {k:3d}:",
                theta.numpy().round(3) + 0.0,
                f" loss {loss(theta):.3f}",
            )
