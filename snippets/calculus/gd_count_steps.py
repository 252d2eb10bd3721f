"""A smaller step needs more of them, in proportion."""

import math

for share in (0.1, 0.01):  # eta = share / beta
    error, k = 1.0, 0
    while error > 0.001:
        error, k = error * (1 - share), k + 1
    bound = math.log(0.001) / math.log(1 - share)
    print(f"eta = {share:g} / beta: {k} steps, by logarithms {bound:.2f}")
