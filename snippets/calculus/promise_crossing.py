"""The linear rate promises more only after some steps."""

beta, distance, gap = 4, 3, 18


def convex(k):
    return distance**2 * beta / (2 * k)


def strong(k, mu):
    return (1 - mu / beta) ** k * gap


for mu in (0.4, 0.04):
    last = max(k for k in range(1, 5000) if strong(k, mu) >= convex(k))
    print(
        f"mu = {mu}: from step {last + 1} on, "
        f"at step {last}: {strong(last, mu):.4f} against {convex(last):.4f}"
    )
