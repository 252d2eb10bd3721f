"""Two steps of Adam with gradients of opposite sign."""

from math import sqrt

theta, m, v, eta, beta = 1.0, 0.0, 0.0, 0.1, 0.5
for k, g in [(1, 2.0), (2, -2.0)]:
    m = beta * m + (1 - beta) * g
    v = beta * v + (1 - beta) * g**2
    m_hat, v_hat = m / (1 - beta**k), v / (1 - beta**k)
    step = -eta * m_hat / sqrt(v_hat)
    theta += step
    print(
        f"m {m:5.2f} -> {m_hat:6.3f}, v {v:.0f} -> {v_hat:.0f}, "
        f"step {step:7.4f}, theta = {theta:.4f}"
    )
