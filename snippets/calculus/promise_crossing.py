"""The linear rate promises more only after some steps."""
beta, distance, gap = 4, 3, 18


def convex(k):
    return distance**2 * beta / (2 * k)


for mu in (0.4, 0.04):
    strong = lambda k: (1 - mu / beta) ** k * gap
    last = max(k for k in range(1, 5000) if strong(k) >= convex(k))
    print(f"mu = {mu}: from step {last + 1} on, "
          f"at step {last}: {strong(last):.4f} against {convex(last):.4f}")
