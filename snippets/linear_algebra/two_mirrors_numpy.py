"""Two reflections make a rotation by twice the angle between the mirrors."""

import numpy as np


def mirror(degrees):
    """The reflection across the line at this angle: 2 u u^T - I."""
    t = np.deg2rad(np.array(degrees))
    u = np.stack([np.cos(t), np.sin(t)])
    return 2 * np.outer(u, u) - np.eye(2)


for first, second in [(20.0, 65.0), (65.0, 20.0), (0.0, 10.0)]:
    R = mirror(second) @ mirror(first)
    angle = np.rad2deg(np.arctan2(R[1, 0], R[0, 0]))
    print(
        f"{first:.0f} then {second:.0f}: turns by {angle:.0f},",
        (R.round(3) + 0.0).tolist(),
    )  # + 0.0 makes -0.0 a plain 0.0
