"""Two updates with single samples, and one step with both."""

x, y, eta = [1.0, 2.0], [2.0, 2.0], 0.1
theta = 0.0
for x_i, y_i in zip(x, y):
    slope = 2 * x_i * (theta * x_i - y_i)
    theta = theta - eta * slope
    print(f"slope {slope:.2f}, theta {theta:.2f}")
full = sum(2 * x_i * (0 - y_i) for x_i, y_i in zip(x, y)) / 2
print(f"both at once: slope {full:.2f}, theta {0 - eta * full:.2f}")
