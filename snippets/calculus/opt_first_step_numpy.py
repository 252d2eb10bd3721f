"""Adam's first step is eta long where |g| >> epsilon; without correction 3.2 eta."""

import numpy as np

eta, beta_1, beta_2, eps = 0.001, 0.9, 0.999, 1e-8
g = np.array([-1e-4, 1.0, 1e6])
m, v = (1 - beta_1) * g, (1 - beta_2) * g**2
m_hat, v_hat = m / (1 - beta_1), v / (1 - beta_2)
v_rms = (1 - 0.99) * g**2  # RMSProp with alpha = 0.99
for name, step in [
    ("SGD", eta * g),
    ("RMSProp", eta * g / (np.sqrt(v_rms) + eps)),
    ("Adam", eta * m_hat / (np.sqrt(v_hat) + eps)),
    ("uncorrected", eta * m / (np.sqrt(v) + eps)),
]:
    print(f"{name:11}", *(f"{-s:8.3g}" for s in step))
