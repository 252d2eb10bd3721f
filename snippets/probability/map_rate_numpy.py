"""A prior keeps the estimate away from the certainty that three clicks suggest."""

import numpy as np
from scipy.special import xlogy  # x log(y), and 0 for x = 0

theta = np.linspace(0.001, 1, 1000)  # candidates
a, b = 2, 2  # Beta prior
for k, n in [(3, 3), (30, 30), (21, 30)]:
    log_likelihood = xlogy(k, theta) + xlogy(n - k, 1 - theta)
    log_prior = xlogy(a - 1, theta) + xlogy(b - 1, 1 - theta)
    likely = theta[np.argmax(log_likelihood)]
    probable = theta[np.argmax(log_likelihood + log_prior)]
    print(f"{k} of {n}: maximum likelihood {likely:.3f}, MAP {probable:.3f}")
