"""Without one bound on the change of slope, a step safe from near may fail from far."""

import numpy as np

# %% quartic
print("L = theta^4, slope 4 theta^3")
for theta, eta in [(1.0, 0.1), (3.0, 0.1), (3.0, 0.01), (10.0, 0.01)]:
    start = theta
    for k in range(6):
        theta = theta - eta * 4 * theta**3
    fate = f"at {theta:.3f}" if np.abs(theta) < start else "gone"
    print(f"  eta = {eta:<4}  from {start:4}: after 6 steps {fate}")

# %% absolute
print("L = |theta|, slope +1 or -1")
for eta in (0.3, 0.08):
    theta, path = 1.0, []
    for k in range(17):
        theta = theta - eta * np.sign(theta)
        path.append(theta)
    print(f"  eta = {eta:<4}  steps 14 to 17:", (np.array(path[-4:])).round(3))
