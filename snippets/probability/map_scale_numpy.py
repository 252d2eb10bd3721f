"""The most probable rate depends on the scale, the most likely one does not."""

import numpy as np

theta = np.linspace(0.0001, 0.9999, 9999)  # candidates
a, b, k, n = 2, 2, 7, 10
likelihood = theta**k * (1 - theta) ** (n - k)
posterior = theta ** (a - 1) * (1 - theta) ** (b - 1) * likelihood  # density of theta
of_logit = posterior * theta * (1 - theta)  # density of log(theta / (1 - theta))

print("the rate at the peak of")
for name, curve in [
    ("the likelihood, either scale", likelihood),
    ("the density of theta", posterior),
    ("the density of the log-odds", of_logit),
]:
    print(f"  {name:30}{theta[np.argmax(curve)]:.4f}")
print(f"  {'posterior mean of theta':30}{(posterior @ theta) / posterior.sum():.4f}")
