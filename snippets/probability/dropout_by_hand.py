"""One activation through dropout: two values, their mean and their variance."""

x, p = 3.0, 0.2
values, masses = [0.0, x / (1 - p)], [p, 1 - p]
mean = sum(v * m for v, m in zip(values, masses))
variance = sum((v - mean) ** 2 * m for v, m in zip(values, masses))
print("values", values)
print("mean", round(mean, 3), " variance", round(variance, 3))
print("p / (1 - p) x^2 =", round(p / (1 - p) * x**2, 3))
