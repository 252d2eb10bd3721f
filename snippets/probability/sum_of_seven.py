"""The sum seven is independent of the first die, the sum eight is not."""

import numpy as np

first, second = np.meshgrid(np.arange(1, 7), np.arange(1, 7), indexing="ij")
B = first == 4
for total in (7, 8):
    A = first + second == total
    print(
        f"sum {total}: P(A and B) = {np.mean(A & B):.4f},"
        f" P(A) P(B) = {A.mean() * B.mean():.4f}"
    )
