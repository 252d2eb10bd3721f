"""A result that is just significant is a coin toss to repeat."""

import numpy as np

rng = np.random.default_rng(0)
for z in (1.96, 2.58, 3.29):  # p = 0.05, 0.01, 0.001
    again = z + rng.normal(size=100000)  # the effect is what the study found
    print(f"z = {z}: significant again in {np.mean(again > 1.96):.3f}")
