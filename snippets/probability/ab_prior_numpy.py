"""With rates from the prior, a page that is declared better at 95 % mostly is."""

import numpy as np

rng = np.random.default_rng(1)
runs, days, visitors = 20000, 30, 500
theta = rng.beta(50, 950, size=(2, runs, 1))  # rates near 0.05, from the prior
k = rng.binomial(visitors, theta, size=(2, runs, days)).cumsum(axis=2)
a, b = 50 + k, 950 + visitors * np.arange(1, days + 1) - k

# %% demo
mean = a / (a + b)
variance = mean * (1 - mean) / (a + b + 1)  # of Beta(a, b)
z = (mean[1] - mean[0]) / np.sqrt(variance.sum(axis=0))
sure = np.abs(z) > 1.645  # P(one is better) > 0.95
stopped = sure.any(axis=1)
at_stop = z[np.arange(runs), sure.argmax(axis=1)]  # z on the day of the stop
right = (at_stop > 0) == (theta[1] > theta[0])[:, 0]
print(f"stopped on some day:           {stopped.mean():.3f}")
print(f"of these, the better page won: {right[stopped].mean():.3f}")
