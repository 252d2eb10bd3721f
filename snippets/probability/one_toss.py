"""Three estimates from one toss that showed heads."""

a, b, k, n = 2, 2, 1, 1
print(f"maximum likelihood {k / n:.4f}")
print(f"MAP                {(a + k - 1) / (a + b + n - 2):.4f}")
print(f"posterior mean     {(a + k) / (a + b + n):.4f}")
