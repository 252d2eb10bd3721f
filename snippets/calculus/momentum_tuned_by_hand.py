"""For eigenvalues 1 and 9, eta = gamma = 1/4: the error halves along both."""

import numpy as np

h_min, h_max = 1.0, 9.0
eta = (2 / (h_max**0.5 + h_min**0.5)) ** 2
r = (h_max / h_min) ** 0.5
gamma = ((r - 1) / (r + 1)) ** 2
print("eta", eta, " gamma", gamma)
for h in (h_min, 4.0, h_max):
    sizes = abs(np.roots([1, -(1 + gamma - eta * h), gamma]))
    print(f"h = {h:.0f}: |x| =", sizes.round(4))
print("gradient descent at its best:", (h_max - h_min) / (h_max + h_min))
