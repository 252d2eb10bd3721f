"""The modulus of an eigenvalue says how a system grows; its real part does not."""

import math
import torch

theta = math.pi / 3
R = torch.tensor(
    [
        [math.cos(theta), -math.sin(theta)],
        [math.sin(theta), math.cos(theta)],
    ],
    dtype=torch.float64,
)
A = 1.1 * R  # turn by 60 degrees, stretch by 1.1
lambda_ = torch.linalg.eigvals(A)

# %% wrong
print(f"largest real part {lambda_.real.max():.2f}: looks as if everything shrinks")

# %% right
print(f"largest modulus   {lambda_.abs().max():.2f}: every step stretches")
x = torch.tensor([1.0, 0.0], dtype=torch.float64)
for t in range(50):
    x = A @ x
print(f"|x| after 50 steps {torch.linalg.norm(x):.1f}, and 1.1 ** 50 = {1.1**50:.1f}")
