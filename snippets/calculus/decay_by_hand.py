"""One step with a decay beside the memories, and one with the penalty inside."""

eta, lambda_, theta, g = 0.1, 0.5, 1.0, 0.5


def sign(x):
    return (x > 0) - (x < 0)  # Adam's first step, without epsilon


print("AdamW:      ", (1 - eta * lambda_) * theta - eta * sign(g))
print("L2 in Adam: ", theta - eta * sign(g + lambda_ * theta))
print("plain steps:", round(theta - eta * (g + lambda_ * theta), 3))
