"""What three losses charge for three margins."""

from math import exp, log1p

print("margin  squared  logistic  hinge")
for label, score in [(1, 2.0), (-1, 0.5), (1, 0.3)]:
    m = label * score
    print(f"{m:6.1f} {(1 - m) ** 2:8.2f} {log1p(exp(-m)):9.4f} {max(0, 1 - m):6.1f}")
