"""Neither coin tells anything about whether they differ; both tell all."""

import numpy as np


def information(joint):
    """I(X; Y) in bits, of a table of joint probabilities."""
    apart = np.outer(joint.sum(axis=1), joint.sum(axis=0))
    seen = joint > 0
    return np.sum(joint[seen] * np.log2(joint[seen] / apart[seen]))


p = np.zeros((2, 2, 2))  # axes x, y, z
for x in range(2):
    for y in range(2):
        p[x, y, x ^ y] = 1 / 4
print(f"I(X; Z) = {information(p.sum(axis=1)):.1f}")
print(f"I(Y; Z) = {information(p.sum(axis=0)):.1f}")
print(f"I((X, Y); Z) = {information(p.reshape(4, 2)):.1f}")
