"""Each positive result multiplies the odds by 18."""

odds = 0.02 / 0.98
for positives in range(5):
    print(
        f"{positives} positives: odds {odds:9.4f}, probability {odds / (1 + odds):.4f}"
    )
    odds *= 0.90 / 0.05
