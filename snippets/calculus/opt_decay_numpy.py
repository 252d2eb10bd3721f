"""An L2 term inside Adam hardly shrinks what has large gradients; AdamW shrinks all."""

import numpy as np

# %% demo
eta, lambda_, steps = 0.01, 1.0, 200
noise = np.random.default_rng(0).choice([-1.0, 1.0], size=(steps, 1))
G = noise * np.array([0.01, 1.0, 100.0])  # (steps, 3), mean near 0


def adam(decay, beta_1=0.9, beta_2=0.999, eps=1e-8):
    """From (1, 1, 1), with gradients that know nothing of theta."""
    theta, m, v = np.ones(3), np.zeros(3), np.zeros(3)
    for k, g in enumerate(G):
        if decay == "L2 in Adam":
            g = g + lambda_ * theta  # goes through m and v
        if decay == "AdamW":
            theta = (1 - eta * lambda_) * theta  # goes beside them
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        m_hat, v_hat = m / (1 - beta_1 ** (k + 1)), v / (1 - beta_2 ** (k + 1))
        theta = theta - eta * m_hat / (np.sqrt(v_hat) + eps)
    return theta


print("gradients     0.01       1     100")
for decay in ("none", "L2 in Adam", "AdamW"):
    print(f"{decay:10}", *(f"{t:8.3f}" for t in adam(decay)))
print(f"(1 - eta lambda)^{steps} = {(1 - eta * lambda_) ** steps:.3f}")
