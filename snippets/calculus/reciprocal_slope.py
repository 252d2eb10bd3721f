"""The secant of 1/x at 2, simplified, shows its limit."""

x = 2.0

for h in (1, 0.1, 0.001):
    quotient = (1 / (x + h) - 1 / x) / h
    print(
        f"h = {h:5}: quotient {quotient:.4f},",
        f"-1 / (x (x + h)) = {-1 / (x * (x + h)):.4f}",
    )
print(f"at h = 0: {-1 / (x * x):.4f}")
