"""A classifier trained on balanced classes is corrected for the real rate."""

import numpy as np
import torch

rng = np.random.default_rng(3)  # NumPy's draws, as in the other file
n, rate = 200000, 0.02
y = torch.tensor(rng.random(n)) < rate  # fraud is rare in use
noise = torch.tensor(rng.normal(size=n))
x = noise + torch.where(y, 1.0, -1.0)  # one feature, N(1, 1) or N(-1, 1)

balanced = torch.sigmoid(2 * x)  # P(y | x) if both classes are equally common
weight = torch.stack([balanced * rate / 0.5, (1 - balanced) * (1 - rate) / 0.5])
corrected = weight[0] / weight.sum(dim=0)

# %% demo
for name, q in [("as trained", balanced), ("corrected", corrected)]:
    alarm = q > 0.5
    print(
        f"{name:10s}: mean {q.mean():.4f}, alarms {alarm.sum():5d},"
        f" precision {y[alarm].double().mean():.4f},"
        f" recall {alarm[y].double().mean():.4f}"
    )
print(f"frequency of fraud: {y.double().mean():.4f}")
