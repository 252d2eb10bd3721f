"""A thermometer shows 23 where 20 was expected."""

import numpy as np

t = np.linspace(10, 30, 4001)  # temperatures
prior = np.exp(-((t - 20) ** 2) / (2 * 2.0**2))  # up to a factor
likelihood = np.exp(-((23 - t) ** 2) / (2 * 1.0**2))
weight = prior * likelihood
weight /= weight.sum()  # the factors cancel here
mean = weight @ t
print(f"mean {mean:.2f}, standard deviation {np.sqrt(weight @ (t - mean) ** 2):.3f}")
