"""Steps are masses, differences are intervals."""

values, F = [1, 3, 4], [0.2, 0.7, 1.0]  # F after each step
masses = [b - a for a, b in zip([0, *F], F)]
print("masses", dict(zip(values, (round(m, 2) for m in masses))))
print(f"P(1 < X <= 3) = {F[1] - F[0]:.1f}, P(X >= 3) = {1 - F[0]:.1f}")
