"""An arrow without a shadow on a line reaches it through shadows of its shadows."""

import numpy as np

for steps in [1, 2, 3, 9, 90]:
    b = np.array([0.0, 1.0])  # (2,)
    for k in range(1, steps + 1):
        angle = np.deg2rad(np.array(90 - 90 * k / steps))
        u = np.stack([np.cos(angle), np.sin(angle)])  # (2,)  a unit vector
        b = (u @ b) * u  # (2,)  the shadow goes on
    print(
        f"{steps:2} steps of {90 / steps:4.1f} degrees:"
        f" {np.linalg.norm(b).item():.4f} arrives"
    )
