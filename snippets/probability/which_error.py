"""False alarms outnumber the hits, so the specificity is the number to mend."""

p = 0.02
for name, s, c in [
    ("as it is", 0.90, 0.95),
    ("finds all the ill", 1.00, 0.95),
    ("clears 99 %", 0.90, 0.99),
]:
    hits, alarms = s * p, (1 - c) * (1 - p)
    print(
        f"{name:17}: P(D | T) = {hits / (hits + alarms):.4f}, missed {(1 - s) * p:.4f}"
    )
