"""Elimination costs about n^3 / 3, each further right side only about n^2."""


def count(n):
    """Multiplications and divisions that the loops of elimination do."""
    work = 0
    for k in range(n):
        for i in range(k + 1, n):
            work += 1 + (n - k - 1)  # the factor, then the row right of it
    return work


print("     n   elimination       n^3 / 3   one more right side")
for n in (3, 30, 300):
    print(f"{n:6}{count(n):14,}{n**3 / 3:14,.0f}{n * n:22,}")
