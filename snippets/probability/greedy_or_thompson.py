"""The best so far, each time, can get stuck with the worse; Thompson hardly ever."""

import numpy as np

rng = np.random.default_rng(0)
rate, runs, steps = np.array([0.9, 0.6]), 2000, 300
for name in ("greedy", "Thompson"):
    right = rng.random((runs, 2)) < rate  # one try of each
    asked = np.ones((runs, 2))
    right = right.astype(float)
    for step in range(steps):
        if name == "greedy":
            score = right / asked + 1e-9 * rng.random((runs, 2))  # ties by chance
        else:
            score = rng.beta(1 + right, 1 + asked - right)
        arm = score.argmax(axis=1)
        right[np.arange(runs), arm] += rng.random(runs) < rate[arm]
        asked[np.arange(runs), arm] += 1
    stuck = np.mean(asked[:, 1] > 0.9 * steps)
    print(f"{name:8}: stuck with the worse variant in {stuck:.3f} of the runs")
