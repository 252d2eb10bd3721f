"""A classifier trained on balanced classes is corrected for the real rate."""

import numpy as np

rng = np.random.default_rng(3)
n, rate = 200000, 0.02
y = rng.random(n) < rate  # fraud is rare in use
noise = rng.normal(size=n)
x = noise + np.where(y, 1.0, -1.0)  # one feature, N(1, 1) or N(-1, 1)

balanced = 1 / (1 + np.exp(-2 * x))  # P(y | x) if both classes are equally common
weight = np.stack([balanced * rate / 0.5, (1 - balanced) * (1 - rate) / 0.5])
corrected = weight[0] / weight.sum(axis=0)

# %% demo
for name, q in [("as trained", balanced), ("corrected", corrected)]:
    alarm = q > 0.5
    print(
        f"{name:10s}: mean {q.mean():.4f}, alarms {alarm.sum():5d},"
        f" precision {y[alarm].mean():.4f}, recall {alarm[y].mean():.4f}"
    )
print(f"frequency of fraud: {y.mean():.4f}")
