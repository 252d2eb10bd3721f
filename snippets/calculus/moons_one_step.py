"""A step moves a weight by its slope, and by nothing where the loss is zero."""

x, eta = 1.5, 0.2

for target in (3, 6):
    w = 2.0
    slope = 2 * (w * x - target) * x
    print(f"target {target}: loss {(w * x - target) ** 2:g}, slope {slope:g}, ", end="")
    w -= eta * slope
    print(f"then w = {w:g} with loss {(w * x - target) ** 2:.2f}")
