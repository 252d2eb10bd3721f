"""The modulus of an eigenvalue says how a system grows; its real part does not."""

import numpy as np

theta = np.pi / 3
R = np.array([
    [np.cos(theta), -np.sin(theta)],
    [np.sin(theta), np.cos(theta)],
])
A = 1.1 * R  # turn by 60 degrees, stretch by 1.1
lambda_ = np.linalg.eigvals(A).astype(complex)

# %% wrong
print(f"largest real part {lambda_.real.max():.2f}: looks as if everything shrinks")

# %% right
print(f"largest modulus   {np.abs(lambda_).max():.2f}: every step stretches")
x = np.array([1.0, 0.0])
for t in range(50):
    x = A @ x
print(f"|x| after 50 steps {np.linalg.norm(x):.1f}, and 1.1 ** 50 = {1.1**50:.1f}")
