"""Through a chain of sigmoids the slope shrinks at least fourfold at every link."""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def chain(x, links):
    """Slope of sigmoid(sigmoid(... x)): the product of the links' slopes."""
    slope = 1.0
    for _ in range(links):
        x = sigmoid(x)
        slope = slope * x * (1 - x)
    return slope


print("links      slope   at most")
for links in [1, 2, 5, 10]:
    slope = chain(np.array(0.5), links)
    print(f"{links:5} {slope:10.2e}   {0.25**links:.1e}")
