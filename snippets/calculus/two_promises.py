"""What a convex and a strongly convex loss promise after k steps."""

beta, mu, distance, gap = 4, 0.4, 3, 18
eta = 1 / beta

for k in (1, 10, 50, 100):
    convex = distance**2 / (2 * eta * k)
    strong = (1 - mu / beta) ** k * gap
    print(f"k = {k:3}: convex {convex:6.3f}, strongly convex {strong:.2g}")
