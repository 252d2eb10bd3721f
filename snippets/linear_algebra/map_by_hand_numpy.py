"""Where e_1 and e_2 go is the whole matrix: a quarter turn, then a mirror."""

import numpy as np

turn = np.array([
    [0.0, -1.0],
    [1.0, 0.0],
])  # e_1 to e_2, e_2 to -e_1
mirror = np.array([
    [1.0, 0.0],
    [0.0, -1.0],
])  # across the horizontal axis
both = mirror @ turn  # the turn acts first
print("first turn, then mirror:", both.tolist())
print("(2, 1) goes to", (both @ [2.0, 1.0]).tolist())
print("first mirror, then turn:", (turn @ mirror).tolist())
