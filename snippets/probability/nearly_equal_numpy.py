"""“Nearly equal” by the difference and by the quotient are two conditions."""

import numpy as np

rng = np.random.default_rng(0)
X, Y = rng.uniform(size=(2, 4_000_000))
for name, seen in [
    ("difference near 0", np.abs(X - Y) < 0.005),
    ("quotient near 1", np.abs(X / Y - 1) < 0.005),
]:
    x = X[seen]
    print(f"{name:17}: mean of X {x.mean():.2f}, P(X < 1/2) {np.mean(x < 0.5):.2f}")
