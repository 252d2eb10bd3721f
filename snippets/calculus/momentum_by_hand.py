"""Three steps with a velocity come further than three without."""

theta, plain, b, eta, gamma = 1.0, 1.0, 0.0, 0.1, 0.9
for k in (1, 2, 3):
    b = gamma * b + theta  # the gradient of theta^2 / 2 is theta
    theta = theta - eta * b
    plain = plain - eta * plain
    print(f"k = {k}: b = {b:.2f}, theta = {theta:.3f}, plain {plain:.3f}")
