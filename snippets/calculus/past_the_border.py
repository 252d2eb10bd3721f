"""Past the border a loss may fall for a while, and then it does not settle."""

import math


def L(theta):
    return math.sqrt(1 + theta**2)  # curvature at most 1, at 0


eta, theta = 4.0, 10.0  # 2 / beta = 2
for k in range(1, 41):
    theta -= eta * theta / L(theta)  # L' = theta / L
    if k <= 3 or k >= 39:
        print(f"step {k:2}: theta = {theta:7.4f}, loss {L(theta):.4f}")
print(f"root of 3 = {math.sqrt(3):.4f}")
