"""No event in n cases: the rate may still be three over n."""

for n in (10, 30, 100, 1000):
    theta = 1 - 0.05 ** (1 / n)  # (1 - theta)^n = 0.05
    print(f"n = {n:4}: exact {theta:.4f}, three over n {3 / n:.4f}")
