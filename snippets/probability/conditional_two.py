"""What is observed moves the mean of the rest and shrinks its variance."""

import numpy as np

mu = np.array([0.5, 0.0])
Sigma = np.array([
    [4.0, 2.0],
    [2.0, 3.0],
])
sigma_1, sigma_2 = np.sqrt(np.diag(Sigma))
rho = Sigma[0, 1] / (sigma_1 * sigma_2)
print(f"before: mean {mu[0]:.3f}, variance {sigma_1**2:.3f}, rho {rho:.3f}")
for x_2 in (2.0, 0.0, -3.0):
    mean = mu[0] + rho * sigma_1 / sigma_2 * (x_2 - mu[1])
    variance = sigma_1**2 * (1 - rho**2)
    print(f"given x_2 = {x_2:g}: mean {mean:.3f}, variance {variance:.3f}")
