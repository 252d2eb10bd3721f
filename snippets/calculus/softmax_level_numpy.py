"""With soft labels the cross-entropy has a level point, with a hard label none."""

import numpy as np


def softmax(z):
    p = np.exp(z - z.max())
    return p / p.sum()


soft = np.array([0.05, 0.9, 0.05])
hard = np.array([0.0, 1.0, 0.0])
for name, z in [("log y    ", np.log(soft)), ("log y + 3", np.log(soft) + 3)]:
    print(f"soft, z = {name}  |gradient| {np.linalg.norm(softmax(z) - soft):.4f}")
for score in [1.0, 5.0, 9.0]:
    z = np.array([0.0, score, 0.0])
    length = np.linalg.norm(softmax(z) - hard)
    print(f"hard, z = (0, {score:g}, 0)  |gradient| {length:.2g}")
