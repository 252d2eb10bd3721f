"""With small batches the step size has a lower border than 2 / beta."""

import numpy as np

rng = np.random.default_rng(0)
n = 100
X = np.column_stack([np.ones(n), rng.normal(size=n)])  # (n, d)
y = X @ np.array([1.0, 2.0]) + 0.5 * rng.normal(size=n)  # (n,)
best = np.linalg.lstsq(X, y)[0]
beta = np.linalg.eigvalsh(2 / n * X.T @ X)[-1]
print(f"2 / beta = {2 / beta:.3f}")
print("error after 300 updates, median of 9 runs")
print("  eta     B = 1     B = 4    B = 16   B = 100")
for eta in (0.1, 0.5, 0.8, 0.95, 1.05):
    ends = []
    for B in (1, 4, 16, 100):
        errors = []
        for run in range(9):
            theta = np.zeros(2)
            for k in range(300):
                S = rng.permutation(n)[:B]
                theta = theta - eta * 2 / B * X[S].T @ (X[S] @ theta - y[S])
            errors.append(np.linalg.norm(theta - best))
        ends.append(np.round(np.median(errors), 9))
    print(f"{eta:5}", *(f"{e:9.2g}" for e in ends))
