"""Two intervals overlap, and the difference is significant."""

means, half = (10.0, 11.6), (1.0, 1.0)  # 95 %: mean - half to mean + half
for mean, h in zip(means, half):
    print(f"one mean: {mean - h:.2f} to {mean + h:.2f}")
difference = means[1] - means[0]
together = (half[0] ** 2 + half[1] ** 2) ** 0.5  # squared standard errors add
print(f"difference: {difference - together:.2f} to {difference + together:.2f}")
