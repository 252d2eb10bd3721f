"""AdamW with little decay ends at the minimum, with much of it at 1/lambda."""


def adamw(lambda_, scale, eta=0.005, beta_1=0.9, beta_2=0.999, steps=40_000):
    """Where it ends on scale (theta - 3)^2 / 2, from 0."""
    theta, m, v = 0.0, 0.0, 0.0
    for k in range(1, steps + 1):
        g = scale * (theta - 3)
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g * g
        m_hat, v_hat = m / (1 - beta_1**k), v / (1 - beta_2**k)
        theta = (1 - eta * lambda_) * theta - eta * m_hat / (v_hat**0.5 + 1e-8)
    return theta


print("lambda  penalty  AdamW  AdamW, 100 times the loss")
for lambda_ in (0.1, 0.25, 0.5, 1.0, 2.0):
    one, hundred = adamw(lambda_, 1), adamw(lambda_, 100)
    print(f"{lambda_:6.2f} {3 / (1 + lambda_):8.2f} {one:6.2f} {hundred:6.2f}")
