"""A prior with the variance of the noise is worth one reading."""

for n in (1, 9, 98, 99, 100):
    print(f"n = {n:3}: with the prior {(n + 1) ** -0.5:.4f}, without {n**-0.5:.4f}")
