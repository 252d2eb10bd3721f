"""The norm of the change decides which norm of the weights bounds the damage."""

import numpy as np

w, epsilon = np.array([0.5, -2.0, 1.0]), 0.1
e_2 = np.array([0.0, 1.0, 0.0])
changes = {
    "inf": epsilon * np.sign(w),  # every entry
    "2  ": epsilon * w / np.linalg.norm(w),
    "1  ": -epsilon * e_2,
}  # the entry with the largest weight
for name, delta in changes.items():
    # + 0.0 makes 0 of -0
    print(
        f"norm {name} change {(delta.round(3) + 0.0).tolist()}",
        f" score moves by {w @ delta:.4f}",
    )
