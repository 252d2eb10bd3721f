"""Ten tests of nothing at one percent each."""

alpha, K = 0.01, 10
print(f"exact {1 - (1 - alpha) ** K:.4f}, union bound {K * alpha:.4f}")
print(f"each at {alpha / K}: exact {1 - (1 - alpha / K) ** K:.4f}")
