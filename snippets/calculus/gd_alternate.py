"""Steps past the border and short ones in turn can converge together."""

beta, theta_star = 1.0, 1.0

for etas in [(2.5, 2.5), (2.5, 0.5), (0.5, 0.5)]:
    theta, errors = 3.0, []
    for k in range(8):
        theta -= etas[k % 2] / beta * beta * (theta - theta_star)
        errors.append(round(theta - theta_star, 3))
    print(f"{etas[0]} / beta, {etas[1]} / beta: {errors[:4]} ... {errors[-1]}")
